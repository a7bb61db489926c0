import { refundDue } from "../refund-due"

const paid = { state: "placed", paid_by: "bank", amount: 100, received: 100, waived: 0, refunded: 0 } as const

describe("what a stall has to give back", () => {
  it.each([
    ["nothing of an order that is paid", paid, 0],
    ["nothing of one that it let go for less", { ...paid, received: 95, waived: 5 }, 0],
    ["what was too much", { ...paid, received: 105 }, 5],
    ["all of an order that was paid and called off", { ...paid, state: "cancelled" as const }, 100],
    ["no more of it than came in", { ...paid, state: "cancelled" as const, received: 95, waived: 5 }, 95],
    ["the rest of it", { ...paid, state: "cancelled" as const, refunded: 40 }, 60],
    ["nothing twice", { ...paid, state: "cancelled" as const, refunded: 100 }, 0],
    [
      "what came for an order that was never paid",
      { ...paid, state: "cancelled" as const, paid_by: null, received: 60 },
      60,
    ],
    ["nothing of an order that waits", { ...paid, state: "awaiting_payment" as const, paid_by: null, received: 0 }, 0],
  ])("is %s", (_what, order, due) => expect(refundDue(order)).toBe(due))
})
