import { refuse } from "@san-ocop/floor/lib/problem"
import { rateCounter } from "@san-ocop/floor/lib/rate-counter"
import type { RateCounter, RateRule } from "@san-ocop/floor/lib/rate-limit"

// Whole districts share an address of a mobile network, and few of them check labels in the same ten minutes.
const PLACES: RateRule = { limit: 300, seconds: 600 }

/** Lets an address send so many places. @throws Refusal too_many_requests */
export async function guardPlaces(address: string, counter: RateCounter = rateCounter): Promise<void> {
  if ((await counter.take(`scan:place:${address}`, PLACES.seconds)) <= PLACES.limit) return
  refuse("too_many_requests", "Có quá nhiều lượt gửi vị trí. Vui lòng thử lại sau ít phút.", {
    code: "too_many_places",
  })
}
