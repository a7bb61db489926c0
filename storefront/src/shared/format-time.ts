import { type Day, day, formatDay, vietnamDay } from "@san-ocop/kit/day"

const HOURS = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
})

/** The day in Vietnam of an instant (ISO 8601): "2026-11-22". */
export const instantDay = (instant: string): Day => vietnamDay(new Date(instant))

/** An instant (ISO 8601) as its day in Vietnam: "22/11/2026". */
export const formatInstantDay = (instant: string): string => formatDay(instantDay(instant))

/** An instant with its time in Vietnam: "14:05, 22/11/2026". */
export const formatInstant = (instant: string): string =>
  `${HOURS.format(new Date(instant))}, ${formatInstantDay(instant)}`

/** A day as it came over HTTP: "2026-11-22" -> "22/11/2026". */
export const formatDayText = (text: string): string => formatDay(day(text))
