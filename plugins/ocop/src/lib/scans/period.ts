import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { addDays, type Day, daysBetween, vietnamDay } from "@san-ocop/kit/day"

const DAYS = 30
const MOST_DAYS = 366

/** The days that are asked for; the last thirty without any. @throws Refusal invalid_data for the wrong way round or too many */
export function periodOf(asked: { from?: Day | undefined; to?: Day | undefined }): { from: Day; to: Day } {
  const to = asked.to ?? vietnamDay(clock.now())
  const from = asked.from ?? addDays(to, 1 - DAYS)
  if (from <= to && daysBetween(from, to) <= MOST_DAYS) return { from, to }
  return refuse("invalid_data", "Ngày đầu phải trước ngày cuối, và nhiều nhất là một năm.", {
    field: "from",
    code: "period",
  })
}
