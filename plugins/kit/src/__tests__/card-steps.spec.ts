import fc from "fast-check"
import {
  arrivedShares,
  type CardOrderFacts,
  cardPrice,
  cardRefundDue,
  type CardPaymentFacts,
  nextCardStep,
} from "../card-steps"

const NOW = 1_800_000_000_000
const order = fc
  .record({
    id: fc.uuid(),
    standing: fc.constantFrom("undecided" as const, "stands" as const, "off" as const),
    amount: fc.integer({ min: 1, max: 2_000_000_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ part, ...rest }): CardOrderFacts => ({
    ...rest,
    onPage: true,
    reduced: Math.floor(rest.amount * part),
    captured: 0,
    refunded: 0,
    underway: 0,
    isHeld: false,
    lost: 0,
  }))
const orders = fc.array(order, { minLength: 1, maxLength: 6 })
const payment = (orders: readonly CardOrderFacts[], change: Partial<CardPaymentFacts> = {}): CardPaymentFacts => ({
  state: "authorised",
  hasPage: true,
  payUntil: NOW + 1,
  captureBefore: null,
  arrived: 0,
  orders,
  ...change,
})
const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)

/** Does what is to be done until nothing is, as the world outside would answer. */
function carryOut(start: CardPaymentFacts, now: number) {
  let facts = start
  const captures: number[] = []
  const refunds: { order: string; amount: number }[] = []
  for (let turn = 0; turn < 50; turn += 1) {
    const step = nextCardStep(facts, now)
    if (step.kind === "wait") return { facts, captures, refunds }
    if (step.kind === "void") facts = { ...facts, state: "voided" }
    if (step.kind === "close") facts = { ...facts, state: "closed" }
    if (step.kind === "capture") {
      captures.push(step.amount)
      const taken = new Map(step.shares.map(({ id, amount }) => [id, amount]))
      const after = facts.orders.map((one) => ({ ...one, captured: taken.get(one.id) ?? 0 }))
      facts = { ...facts, state: "captured", orders: after }
    }
    if (step.kind === "refund") {
      refunds.push({ order: step.order, amount: step.amount })
      const after = facts.orders.map((one) =>
        one.id === step.order ? { ...one, refunded: one.refunded + step.amount } : one,
      )
      facts = { ...facts, orders: after }
    }
    if (step.kind === "expire" || step.kind === "call_off") {
      const called = new Set(step.orders)
      const after = facts.orders.map((one) => (called.has(one.id) ? { ...one, standing: "off" as const } : one))
      facts = { ...facts, orders: after }
    }
  }
  throw new Error("it never comes to an end")
}

describe("what is to be done about a payment by card", () => {
  it("comes to an end in which the card has paid exactly what stands", () => {
    fc.assert(
      fc.property(orders, (all) => {
        const { facts } = carryOut(payment(all, { captureBefore: NOW }), NOW)
        const paid = sum(facts.orders.map(({ captured, refunded }) => captured - refunded))
        expect(paid).toBe(sum(facts.orders.map(cardPrice)))
      }),
    )
  })

  it("captures at most once, and never more than was authorised", () => {
    fc.assert(
      fc.property(orders, (all) => {
        const { captures } = carryOut(payment(all, { captureBefore: NOW }), NOW)
        expect(captures.length).toBeLessThanOrEqual(1)
        expect(sum(captures)).toBeLessThanOrEqual(sum(all.map(({ amount }) => amount)))
      }),
    )
  })

  it("gives back what is called off later, of that order alone", () => {
    fc.assert(
      fc.property(orders, fc.nat(), (all, at) => {
        const { facts } = carryOut(payment(all, { captureBefore: NOW }), NOW)
        fc.pre(facts.state === "captured")
        const off = facts.orders[at % facts.orders.length]
        const after = facts.orders.map((one) => (one === off ? { ...one, standing: "off" as const } : one))
        const { refunds, facts: end } = carryOut({ ...facts, orders: after }, NOW)
        expect(refunds.every((refund) => refund.order === off?.id)).toBe(true)
        expect(sum(refunds.map(({ amount }) => amount))).toBe((off?.captured ?? 0) - (off?.refunded ?? 0))
        expect(end.orders.every((one) => cardRefundDue(one) === 0)).toBe(true)
      }),
    )
  })

  it("books money that is there although nobody asked for it, or it was given up, and gives back what nobody is owed", () => {
    fc.assert(
      fc.property(orders, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (all, part, isLapsed) => {
        const arrived = Math.max(1, Math.floor(sum(all.map(({ amount }) => amount)) * part))
        const { facts, captures } = carryOut(payment(all, { arrived, state: isLapsed ? "lapsed" : "authorised" }), NOW)
        expect([facts.state, captures]).toEqual(["captured", [arrived]])
        for (const order of facts.orders) expect(order.captured).toBeLessThanOrEqual(order.amount)
        const kept = sum(facts.orders.map(({ captured, refunded }) => captured - refunded))
        expect(kept).toBe(Math.min(arrived, sum(facts.orders.map(cardPrice))))
      }),
    )
  })

  it("has nobody pay who was not on the card's page", () => {
    const shares = arrivedShares({
      arrived: 300_000,
      orders: [{ ...one("off"), onPage: false }, one("stands")],
    })
    expect(shares).toEqual([{ id: "stands", amount: 300_000 }])
  })

  const one = (standing: CardOrderFacts["standing"]): CardOrderFacts => ({
    id: standing,
    standing,
    onPage: true,
    amount: 300_000,
    reduced: 0,
    captured: 0,
    refunded: 0,
    underway: 0,
    isHeld: false,
    lost: 0,
  })
  it.each([
    ["waits for a stall that has not answered", ["undecided", "stands"], null, "wait"],
    ["captures when all have answered", ["off", "stands"], null, "capture"],
    ["captures in the last day of the promise", ["undecided"], NOW + 3_600_000, "capture"],
    ["waits before that day", ["undecided"], NOW + 90_000_000, "wait"],
    ["frees the card when nothing stands", ["off", "off"], null, "void"],
  ] as const)("%s", (_what, standings, captureBefore, kind) => {
    expect(nextCardStep(payment(standings.map(one), { captureBefore }), NOW).kind).toBe(kind)
  })

  it("asks for no refund that is on its way, nor for what is held, and goes on with the other orders", () => {
    const off = { ...one("off"), captured: 300_000 }
    const step = (orders: CardOrderFacts[]) => nextCardStep(payment(orders, { state: "captured" }), NOW)
    expect(step([off])).toEqual({ kind: "refund", order: "off", amount: 300_000 })
    expect(step([{ ...off, underway: 300_000 }])).toEqual({ kind: "wait" })
    expect(step([{ ...off, underway: 100_000 }])).toMatchObject({ amount: 200_000 })
    expect(step([{ ...off, isHeld: true }])).toEqual({ kind: "wait" })
    expect(
      step([
        { ...off, isHeld: true },
        { ...off, id: "other" },
      ]),
    ).toMatchObject({ kind: "refund", order: "other" })
  })

  it("sets off what was lost against what is owed, also where that is held, and nothing where nothing is owed", () => {
    const lost = { captured: 300_000, lost: 300_000 }
    const step = (order: CardOrderFacts) => nextCardStep(payment([order], { state: "captured" }), NOW)
    expect(step({ ...one("off"), ...lost, isHeld: true })).toEqual({ kind: "set_off", order: "off" })
    expect(step({ ...one("stands"), ...lost })).toEqual({ kind: "wait" })
  })

  it("calls off what nobody paid in time, and then shuts the page", () => {
    const late = payment([one("waiting"), one("off")], { state: "awaiting", payUntil: NOW })
    expect(nextCardStep(late, NOW - 1)).toEqual({ kind: "wait" })
    expect(nextCardStep(late, NOW)).toEqual({ kind: "expire", orders: ["waiting"] })
    expect(nextCardStep(payment([one("off")], { state: "awaiting" }), NOW)).toEqual({ kind: "close" })
  })

  it("calls off what nobody has sent when the bank's promise is gone", () => {
    const lapsed = payment([one("undecided"), one("stands")], { state: "lapsed" })
    expect(nextCardStep(lapsed, NOW)).toEqual({ kind: "call_off", orders: ["undecided"] })
    expect(nextCardStep(payment([one("off")], { state: "lapsed" }), NOW)).toEqual({ kind: "wait" })
  })
})
