const TIME = new Intl.DateTimeFormat("vi-VN", { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" })

/** A moment as people in Vietnam read it. */
export const inVietnam = (at: string): string => TIME.format(new Date(at))

/** "2026-11-26" as "26/11/2026". */
export const onDay = (day: string): string => day.split("-").reverse().join("/")

const SECONDS = new Intl.NumberFormat("vi-VN", {
  style: "unit",
  unit: "second",
  unitDisplay: "long",
  maximumFractionDigits: 1,
})

/** 1500 milliseconds as "1,5 giây". */
export const inSeconds = (milliseconds: number): string => SECONDS.format(milliseconds / 1000)
