const TIME = new Intl.DateTimeFormat("vi-VN", { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" })

/** A moment as people in Vietnam read it. */
export const inVietnam = (at: string): string => TIME.format(new Date(at))

/** "2026-11-26" as "26/11/2026". */
export const onDay = (day: string): string => day.split("-").reverse().join("/")
