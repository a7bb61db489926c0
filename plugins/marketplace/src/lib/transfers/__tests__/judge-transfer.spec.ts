import fc from "fast-check"
import { judgeTransfer, type JudgedOrder } from "../judge-transfer"

const waiting: JudgedOrder = { state: "awaiting_payment", amount: 125_000, paid_by: null, is_confirmed: false }
const paid: JudgedOrder = { ...waiting, state: "placed", paid_by: "bank" }
const said: JudgedOrder = { ...waiting, state: "confirmed", paid_by: "seller" }

describe("money for an order", () => {
  it.each([
    ["pays one that waits for just that", 125_000, waiting, "pays"],
    ["is too little", 124_999, waiting, "under"],
    ["is too much", 125_001, waiting, "over"],
    ["comes late when its time was over", 125_000, { ...waiting, state: "cancelled" as const }, "late"],
    ["comes twice", 125_000, paid, "duplicate"],
    [
      "comes twice, also when the order was called off after it was paid",
      125_000,
      { ...paid, state: "cancelled" as const },
      "duplicate",
    ],
    ["is what the seller spoke of", 125_000, said, "confirms"],
    ["is more money when a bank has told of that already", 125_000, { ...said, is_confirmed: true }, "duplicate"],
    ["is other money than the seller spoke of", 100_000, said, "duplicate"],
    ["names no order", 125_000, null, "unknown"],
  ])("%s", (_what, amount, order, verdict) => expect(judgeTransfer(amount, order)).toBe(verdict))

  it("pays nothing but an order that waits, and nothing but exactly", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.record({
          state: fc.constantFrom<JudgedOrder["state"]>(
            "awaiting_payment",
            "placed",
            "confirmed",
            "shipped",
            "delivered",
            "cancelled",
          ),
          amount: fc.integer({ min: 1, max: 1_000_000 }),
          paid_by: fc.constantFrom("bank" as const, "seller" as const, null),
          is_confirmed: fc.boolean(),
        }),
        (amount, order) => {
          const pays = order.state === "awaiting_payment" && order.paid_by === null && amount === order.amount
          expect(judgeTransfer(amount, order) === "pays").toBe(pays)
        },
      ),
    ))
})
