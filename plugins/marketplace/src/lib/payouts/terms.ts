import { MedusaError } from "@medusajs/framework/utils"
import type { Day } from "@san-ocop/kit/day"
import type { PayoutTerms } from "@san-ocop/kit/http/payouts"
import { payoutDayFrom } from "@san-ocop/kit/payout-due"

const wrong = (name: string, what: string, text: string): never => {
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${name} must be ${what}, not "${text}"`)
}

function whole(
  env: NodeJS.ProcessEnv,
  name: string,
  fallback: number,
  [least, most]: readonly [number, number],
): number {
  const text = env[name]
  if (!text) return fallback
  const value = Number(text)
  return Number.isInteger(value) && value >= least && value <= most
    ? value
    : wrong(name, `a whole number from ${least} to ${most}`, text)
}

function weekdays(text: string | undefined): number[] {
  if (!text) return [1, 4]
  const days = [...new Set(text.split(",").map((one) => Number(one.trim())))].sort()
  return days.every((one) => Number.isInteger(one) && one >= 1 && one <= 7)
    ? days
    : wrong("PAYOUT_WEEKDAYS", "days of the week such as 1,4, Monday being 1 and Sunday 7", text)
}

/** When and from how much on stalls of floors that collect are paid. @throws MedusaError for a setting that is none */
export const payoutTermsOf = (env: NodeJS.ProcessEnv): PayoutTerms & { approvers: 1 | 2 } => ({
  hold_days: whole(env, "PAYOUT_HOLD_DAYS", 7, [0, 90]),
  minimum: whole(env, "PAYOUT_MINIMUM", 50_000, [1, 100_000_000]),
  weekdays: weekdays(env["PAYOUT_WEEKDAYS"]),
  approvers: whole(env, "PAYOUT_APPROVERS", 2, [1, 2]) === 1 ? 1 : 2,
})

const SETTINGS = payoutTermsOf(process.env)

export const PAYOUT_TERMS: PayoutTerms = {
  hold_days: SETTINGS.hold_days,
  minimum: SETTINGS.minimum,
  weekdays: SETTINGS.weekdays,
}
/** With two, who formed a batch does not approve it. */
export const PAYOUT_APPROVERS = SETTINGS.approvers

export const isPayoutDay = (on: Day): boolean => payoutDayFrom(on, PAYOUT_TERMS.weekdays) === on
