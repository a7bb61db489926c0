import fc from "fast-check"

/** How an order is paid, and whether its floor collects. */
const WAYS = [
  { mode: "direct", method: "cod" },
  { mode: "direct", method: "vietqr" },
  { mode: "collected", method: "cod" },
  { mode: "collected", method: "card" },
] as const
const AFTER = ["cash", "piece", "ruled_seller", "ruled_floor", "given", "repaid"] as const

/** What happens to one order: `days` pass before each step; `share` is how many hundredths of what is left go back, or stay with the carrier. */
const anOrder = fc.record({
  way: fc.constantFrom(...WAYS),
  total: fc.integer({ min: 30_000, max: 5_000_000 }),
  promised: fc.integer({ min: 0, max: 29_999 }),
  fee: fc.integer({ min: 0, max: 9999 }),
  begin: fc.integer({ min: 0, max: 40 }),
  wait: fc.integer({ min: 0, max: 30 }),
  end: fc.constantFrom("open", "cancelled", "undone", "delivered", "delivered", "delivered", "delivered"),
  after: fc.array(
    fc.record({
      what: fc.constantFrom(...AFTER),
      days: fc.integer({ min: 0, max: 20 }),
      share: fc.integer({ min: 1, max: 100 }),
    }),
    { maxLength: 4 },
  ),
})
export const someOrders = fc.array(anOrder, { minLength: 1, maxLength: 3 })
export type LivedOrder = typeof someOrders extends fc.Arbitrary<(infer One)[]> ? One : never
