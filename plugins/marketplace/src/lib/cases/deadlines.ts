import { MedusaError } from "@medusajs/framework/utils"
import { addDays, type Day, startOfVietnamDay, vietnamDay } from "@san-ocop/kit/day"

const MS_PER_HOUR = 3_600_000

/** The law gives an authority's request a day and a night; no setting changes that. */
export const AUTHORITY_HOURS = 24
/** When a reminder goes out before that. */
export const AUTHORITY_REMINDER_HOURS = 18
/** A stall is reminded of a complaint when this is left to answer it: at seven in the morning of its last day in Vietnam, when people are up. */
export const ANSWER_REMINDER_HOURS = 17
// Five days' notice is the law's least.
const LEAST_NOTICE_DAYS = 5

/** A setting in whole days or hours. @throws MedusaError for what is no such number */
export function setting(env: NodeJS.ProcessEnv, name: string, fallback: number, least = 1): number {
  const text = env[name]
  if (!text) return fallback
  const value = Number(text)
  if (Number.isInteger(value) && value >= least && value <= 365) return value
  const message = `${name} must be a whole number from ${least} to 365, not "${text}"`
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
}

/** How long each step of a case may take. @throws MedusaError for a setting that is no such number */
export const deadlinesOf = (env: NodeJS.ProcessEnv) => ({
  report_hours: setting(env, "CASE_REPORT_HOURS", 24),
  answer_days: setting(env, "COMPLAINT_ANSWER_DAYS", 3),
  settle_days: setting(env, "COMPLAINT_SETTLE_DAYS", 7),
  decide_days: setting(env, "COMPLAINT_DECIDE_DAYS", 15),
  appeal_file_days: setting(env, "APPEAL_FILE_DAYS", 30),
  appeal_decide_days: setting(env, "APPEAL_DECIDE_DAYS", 10),
  notice_days: setting(env, "RESTRICTION_NOTICE_DAYS", LEAST_NOTICE_DAYS, LEAST_NOTICE_DAYS),
})

export const DEADLINES = deadlinesOf(process.env)

export const hoursAfter = (at: Date, hours: number): Date => new Date(at.getTime() + hours * MS_PER_HOUR)

/** The instant after the last of `days` whole days in Vietnam that follow the day of `at`. */
export const endOfDaysAfter = (at: Date, days: number): Date => startOfVietnamDay(addDays(vietnamDay(at), days + 1))

/** The last day of a deadline that `endOfDaysAfter` gave. */
export const lastDayOf = (due: Date): Day => vietnamDay(new Date(due.getTime() - 1))

/** The first day on which a restriction holds that is announced at `at`: after so many whole days. */
export const dayAfterNotice = (at: Date, days: number): Day => addDays(vietnamDay(at), days + 1)
