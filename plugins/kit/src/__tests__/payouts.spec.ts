import fc from "fast-check"
import { addDays, day } from "../day"
import { dueAmount, formPayouts, heldSellers, type OpenSeller, whyNotPaid } from "../form-payouts"
import type { PayoutTerms } from "../http/payouts"
import { judgeCredit, type OpenCredit, payoutDayFrom, weekdayOf } from "../payout-due"
import { sumVnd } from "../vnd"

const FRIDAY = day("2026-11-27")
const TERMS: PayoutTerms = { hold_days: 7, minimum: 50_000, weekdays: [1, 4] }
const credit = (change: Partial<OpenCredit> = {}): OpenCredit => ({
  id: "gord_1",
  amount: 100_000,
  delivered_on: day("2026-11-10"),
  is_settled: true,
  is_contested: false,
  ...change,
})

const days = fc.integer({ min: -400, max: 400 }).map((by) => addDays(FRIDAY, by))
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
const terms = fc.record({ hold_days: fc.nat(40), minimum: fc.nat(1_000_000), weekdays })
const credits = fc
  .array(
    fc.record({
      amount: fc.integer({ min: -2_000_000, max: 2_000_000 }),
      delivered_on: fc.option(days),
      is_settled: fc.boolean(),
      is_contested: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((one, at) => ({ ...one, id: `gord_${at}` })))
const sellers = fc
  .array(
    fc.record({
      hold: fc.option(fc.constantFrom("no_account" as const, "unconfirmed" as const, "suspended" as const)),
      credits,
    }),
    { maxLength: 6 },
  )
  .map((list): OpenSeller[] => list.map((one, at) => ({ ...one, seller_id: `sel_${at}` })))

describe("the day of payment", () => {
  it("knows the days of the week", () =>
    expect(["2026-11-23", "2026-11-29", "2024-02-29", "2026-11-22"].map((one) => weekdayOf(day(one)))).toEqual([
      1, 7, 4, 7,
    ]))

  it("is the first of the named days of the week that is not before", () =>
    fc.assert(
      fc.property(days, weekdays, (on, wanted) => {
        const found = payoutDayFrom(on, wanted)
        expect(wanted).toContain(weekdayOf(found))
        expect(found >= on && found < addDays(on, 7)).toBe(true)
      }),
    ))

  it("is refused where there is none", () => expect(() => payoutDayFrom(FRIDAY, [])).toThrow(RangeError))
})

describe("an order's money", () => {
  it.each([
    [
      "is due on the first day of payment after the days that it is held",
      { delivered_on: day("2026-11-19") },
      { kind: "due" },
      "2026-11-26",
    ],
    ["waits until then", { delivered_on: day("2026-11-19") }, { kind: "waiting", day: "2026-11-26" }, "2026-11-25"],
    ["waits for the operator to have it", { is_settled: false }, { kind: "held", why: "unsettled" }, FRIDAY],
    ["waits while goods may come back", { is_contested: true }, { kind: "held", why: "contested" }, FRIDAY],
    ["waits for the delivery", { delivered_on: null }, { kind: "held", why: "undelivered" }, FRIDAY],
    [
      "that the seller owes is taken off at once",
      { amount: -1, is_contested: true, delivered_on: FRIDAY },
      { kind: "due" },
      FRIDAY,
    ],
    [
      "that he owes waits for the carrier's, too",
      { amount: -1, is_settled: false },
      { kind: "held", why: "unsettled" },
      FRIDAY,
    ],
  ] as const)("%s", (_what, change, standing, on) =>
    expect(judgeCredit(credit(change), TERMS, day(on))).toEqual(standing),
  )
})

describe("a batch", () => {
  it("pays each seller exactly what his claimed credits sum to, from the minimum on, and none who is held", () =>
    fc.assert(
      fc.property(sellers, terms, days, (all, rule, today) => {
        const formed = formPayouts(all, rule, today)
        expect(new Set(formed.map(({ seller_id }) => seller_id)).size).toBe(formed.length)
        for (const { seller_id, amount, claimed } of formed) {
          const seller = all.find((one) => one.seller_id === seller_id)
          expect(seller?.hold).toBeNull()
          expect(amount).toBe(sumVnd(claimed.map((one) => one.amount)))
          expect(amount).toBeGreaterThanOrEqual(Math.max(1, rule.minimum))
          expect(claimed.every((one) => judgeCredit(one, rule, today).kind === "due")).toBe(true)
        }
      }),
    ))

  it("is the same in whatever order sellers and their credits come", () =>
    fc.assert(
      fc.property(sellers, terms, days, (all, rule, today) => {
        const turned = [...all].reverse().map((one) => ({ ...one, credits: [...one.credits].reverse() }))
        const sums = (list: OpenSeller[]) =>
          formPayouts(list, rule, today).map(({ seller_id, amount }) => [seller_id, amount])
        expect(sums(turned)).toEqual(sums(all))
      }),
    ))

  it("leaves nothing that a second batch of the same day would pay", () =>
    fc.assert(
      fc.property(sellers, terms, days, (all, rule, today) => {
        const claimed = new Set(
          formPayouts(all, rule, today).flatMap((one) => one.claimed.map(({ id }) => `${one.seller_id} ${id}`)),
        )
        const left = all.map((one) => ({
          ...one,
          credits: one.credits.filter(({ id }) => !claimed.has(`${one.seller_id} ${id}`)),
        }))
        expect(formPayouts(left, rule, today)).toEqual([])
      }),
    ))

  it("pays, or holds for its reason, whoever has enough due, and nobody else", () =>
    fc.assert(
      fc.property(sellers, terms, days, (all, rule, today) => {
        const held = heldSellers(all, rule, today)
        const free = all.map((one) => ({ ...one, hold: null }))
        const due = formPayouts(free, rule, today).map(({ seller_id, amount }) => [seller_id, amount])
        const paid = formPayouts(all, rule, today).map(({ seller_id, amount }) => [seller_id, amount])
        expect([...paid, ...held.map((one) => [one.seller_id, one.due])].sort()).toEqual(due.sort())
      }),
    ))

  it("carries what a seller owes: a refund after the payout is taken off the next one, and nothing is paid before that", () => {
    const seller = (...owned: OpenCredit[]): OpenSeller => ({ seller_id: "sel_1", hold: null, credits: owned })
    const refund = credit({ id: "gord_1", amount: -80_000 })
    expect(formPayouts([seller(refund, credit({ id: "gord_2" }))], TERMS, FRIDAY)).toEqual([])
    expect(dueAmount([refund], TERMS, FRIDAY)).toBe(-80_000)
    const [payout] = formPayouts(
      [seller(refund, credit({ id: "gord_2" }), credit({ id: "gord_3", amount: 70_000 }))],
      TERMS,
      FRIDAY,
    )
    expect(payout).toMatchObject({ amount: 90_000 })
    expect(payout?.claimed).toHaveLength(3)
  })

  it("never pays nothing or less, also without a minimum", () => {
    expect(whyNotPaid(0, null, { ...TERMS, minimum: 0 })).toBe("below_minimum")
    expect(whyNotPaid(1, null, { ...TERMS, minimum: 0 })).toBeNull()
    expect(whyNotPaid(1_000_000, "suspended", TERMS)).toBe("suspended")
  })

  it("refuses a fraction of a dong", () =>
    expect(() =>
      formPayouts([{ seller_id: "s", hold: null, credits: [credit({ amount: 60_000.5 })] }], TERMS, FRIDAY),
    ).toThrow(RangeError))
})
