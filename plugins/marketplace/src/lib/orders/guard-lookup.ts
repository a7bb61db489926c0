import { refuse } from "@san-ocop/floor/lib/problem"
import { rateCounter, type RateCounter, type RateRule } from "../rate-limit"

// Only failed look-ups count. Many people may share one address, so that limit is wide; one code is guessed at by few.
const PER_ADDRESS: RateRule = { limit: 60, seconds: 600 }
const PER_CODE: RateRule = { limit: 10, seconds: 600 }

const rules = (address: string, code: string) =>
  [
    { key: `lookup:address:${address}`, rule: PER_ADDRESS },
    { key: `lookup:code:${code}`, rule: PER_CODE },
  ] as const

/**
 * Runs a look-up by code and phone, and counts it when it finds nothing.
 * @throws Refusal too_many_requests after too many failures; not_found, always the same, when nothing was found
 */
export async function guardLookup<T>(
  address: string,
  code: string,
  find: () => Promise<T | null>,
  counter: RateCounter = rateCounter,
): Promise<T> {
  const limits = rules(address, code)
  for (const { key, rule } of limits) {
    if ((await counter.count(key)) >= rule.limit) {
      refuse("too_many_requests", "Quý khách đã thử nhiều lần. Vui lòng chờ mười phút rồi thử lại.", {
        code: "too_many_lookups",
      })
    }
  }
  const found = await find()
  if (found !== null) return found
  for (const { key, rule } of limits) await counter.add(key, rule.seconds)
  return refuse("not_found", "Không tìm thấy đơn hàng. Vui lòng xem lại mã đơn và số điện thoại.", {
    code: "order_not_found",
  })
}
