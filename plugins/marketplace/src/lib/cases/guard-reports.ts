import { refuse } from "@san-ocop/floor/lib/problem"
import { rateCounter } from "@san-ocop/floor/lib/rate-counter"
import type { RateCounter, RateRule } from "@san-ocop/floor/lib/rate-limit"

// Families and markets share an address; nobody honest writes more reports an hour.
const WRITING: RateRule = { limit: 20, seconds: 3_600 }
// Only codes that open nothing count: forty bits cannot be guessed at this pace.
const READING: RateRule = { limit: 60, seconds: 600 }

const tooMany = (): never =>
  refuse("too_many_requests", "Quý khách đã gửi nhiều lần. Vui lòng chờ một lát rồi thử lại.", {
    code: "too_many_reports",
  })

/** Lets an address write so many reports an hour. @throws Refusal too_many_requests */
export async function guardReporting(address: string, counter: RateCounter = rateCounter): Promise<void> {
  if ((await counter.take(`report:address:${address}`, WRITING.seconds)) > WRITING.limit) tooMany()
}

/** Reads by a code; what finds nothing counts against the address. @throws Refusal too_many_requests, not_found */
export async function guardCode<T>(
  address: string,
  find: () => Promise<T | null>,
  counter: RateCounter = rateCounter,
): Promise<T> {
  const key = `report:code:${address}`
  if ((await counter.take(key, READING.seconds)) > READING.limit) {
    await counter.giveBack(key)
    tooMany()
  }
  const found = await find()
  if (found === null) return refuse("not_found", "Không tìm thấy mã này. Vui lòng xem lại.", { code: "code_unknown" })
  await counter.giveBack(key)
  return found
}
