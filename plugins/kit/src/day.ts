/** A calendar day in Vietnam, `YYYY-MM-DD`. Days compare correctly as strings, here and in SQL. */
export type Day = string & { readonly __brand: "Day" }

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
// Vietnam has kept UTC+7 without daylight saving since 1975, so no time zone table is needed.
const VIETNAM_OFFSET_MS = 7 * 3_600_000
/** Milliseconds of a day: Vietnam has no day that is longer or shorter. */
export const MS_PER_DAY = 86_400_000

const fromUtc = (date: Date): Day => date.toISOString().slice(0, 10) as Day
const toUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** True when `text` is a real calendar day: "2026-02-29" is not. */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Reads a day. @throws RangeError when `text` is not a real calendar day */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a calendar day: ${text}`)
  return text
}

/** The day in Vietnam at the instant `at`: it changes at 17:00 UTC. */
export const vietnamDay = (at: Date): Day => fromUtc(new Date(at.getTime() + VIETNAM_OFFSET_MS))

/** The instant at which `day` begins in Vietnam. */
export const startOfVietnamDay = (day: Day): Date => new Date(toUtc(day).getTime() - VIETNAM_OFFSET_MS)

export const addDays = (day: Day, days: number): Day => fromUtc(new Date(toUtc(day).getTime() + days * MS_PER_DAY))

/** `months` later, kept inside the month: 31 January + 1 month is 28 or 29 February. */
export function addMonths(from: Day, months: number): Day {
  const date = toUtc(from)
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(date.getUTCDate(), lastDay))
  return fromUtc(target)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (toUtc(to).getTime() - toUtc(from).getTime()) / MS_PER_DAY

/** "2026-11-22" as people read it: "22/11/2026". */
export const formatDay = (day: Day): string => day.split("-").reverse().join("/")

/** "2027-12-31" as a month: "12/2027". */
export const formatMonth = (day: Day): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`

/** "14:05", the time of day in Vietnam. */
export const vietnamTime = (at: Date): string => new Date(at.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(11, 16)
