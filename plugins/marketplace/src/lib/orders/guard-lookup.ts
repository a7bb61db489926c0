import { refuse } from "@san-ocop/floor/lib/problem"
import { rateCounter } from "@san-ocop/floor/lib/rate-counter"
import type { RateCounter, RateRule } from "@san-ocop/floor/lib/rate-limit"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"

// Only failed look-ups count. Many people may share one address, so that limit is wide; one code is guessed at by few.
const PER_ADDRESS: RateRule = { limit: 60, seconds: 600 }
const PER_CODE: RateRule = { limit: 10, seconds: 600 }

function rulesFor(address: string, typedCode: string) {
  // As the look-up reads it, so that another spelling is no fresh start. What is no code finds nothing, whoever tries.
  const code = parseLookupCode(typedCode)
  return [
    { key: `lookup:address:${address}`, rule: PER_ADDRESS },
    ...(code ? [{ key: `lookup:code:${code}`, rule: PER_CODE }] : []),
  ]
}

/**
 * Runs a look-up by code (as typed) and phone. It counts before it looks, so that many guesses at the same time do not
 * all pass, and stays counted only when it finds nothing.
 * @throws Refusal too_many_requests after too many failures; not_found, always the same, when nothing was found
 */
export async function guardLookup<T>(
  address: string,
  typedCode: string,
  find: () => Promise<T | null>,
  counter: RateCounter = rateCounter,
): Promise<T> {
  const rules = rulesFor(address, typedCode)
  const giveBack = () => Promise.all(rules.map(({ key }) => counter.giveBack(key)))
  const counts = await Promise.all(
    rules.map(async ({ key, rule }) => (await counter.take(key, rule.seconds)) - rule.limit),
  )
  if (counts.some((over) => over > 0)) {
    await giveBack()
    refuse("too_many_requests", "Quý khách đã thử nhiều lần. Vui lòng chờ mười phút rồi thử lại.", {
      code: "too_many_lookups",
    })
  }
  let found: T | null
  try {
    found = await find()
  } catch (error) {
    await giveBack()
    throw error
  }
  if (found !== null) {
    await giveBack()
    return found
  }
  return refuse("not_found", "Không tìm thấy đơn hàng. Vui lòng xem lại mã đơn và số điện thoại.", {
    code: "order_not_found",
  })
}
