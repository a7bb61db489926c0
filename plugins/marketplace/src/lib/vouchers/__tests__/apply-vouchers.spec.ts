import { day } from "@san-ocop/kit/day"
import { sumVnd } from "@san-ocop/kit/vnd"
import fc from "fast-check"
import { applyVouchers } from "../apply-vouchers"
import { freezeDiscounts, offItem, offOrder, offShipping } from "../order-discounts"
import type { VoucherFacts, VoucherOrder } from "../types"

const today = day("2026-11-27")
const order = (key: string, goods: number[], change: Partial<VoucherOrder> = {}): VoucherOrder => ({
  key,
  floor_id: "f1",
  settlement_mode: "collected",
  items: goods.map((total, n) => ({ key: `${key}-${String(n)}`, total })),
  shipping: 30_000,
  ...change,
})
const voucher = (code: string, change: Partial<VoucherFacts> = {}): VoucherFacts => ({
  id: `vchr_${code}`,
  code,
  bearer: "seller",
  seller_id: "a",
  floor_id: "f1",
  giver: "Mật Rừng",
  terms: { kind: "fixed", amount: 20_000 },
  min_spend: 0,
  valid_from: day("2026-11-01"),
  valid_to: day("2026-11-30"),
  is_stopped: false,
  total_uses: null,
  used: 0,
  ...change,
})
const FLOOR = { bearer: "floor", seller_id: null, giver: "Sàn Huế" } as const
const apply = (vouchers: VoucherFacts[], orders: VoucherOrder[]) =>
  applyVouchers(
    vouchers.map(({ code }) => code),
    vouchers,
    orders,
    today,
  )
const problems = (vouchers: VoucherFacts[], orders: VoucherOrder[]) =>
  apply(vouchers, orders).codes.map(({ problem }) => problem?.code ?? null)
const off = (vouchers: VoucherFacts[], orders: VoucherOrder[]) => {
  const { taken } = apply(vouchers, orders)
  return orders.map(({ key }) => offOrder(taken.get(key) ?? []))
}

describe("a stall's voucher", () => {
  it("takes from its own goods alone", () => {
    expect(off([voucher("AAAA")], [order("a", [100_000]), order("b", [100_000])])).toEqual([20_000, 0])
  })

  it.each([
    ["before its first day", { valid_from: day("2026-11-28") }, "voucher_not_started"],
    ["after its last day", { valid_to: day("2026-11-26") }, "voucher_ended"],
    ["once it was stopped", { is_stopped: true }, "voucher_stopped"],
    ["once it is used up", { total_uses: 3, used: 3 }, "voucher_used_up"],
    ["for a cart without its stall's goods", { seller_id: "z" }, "voucher_other_stall"],
    ["below its minimum", { min_spend: 100_001 }, "voucher_minimum"],
  ] as [string, Partial<VoucherFacts>, string][])(
    "takes nothing %s, and says why and what to do",
    (_when, change, code) => {
      const orders = [order("a", [100_000]), order("b", [100_000])]
      const { codes, taken } = apply([voucher("AAAA", change)], orders)
      expect(codes).toMatchObject([{ code: "AAAA", problem: { code } }])
      expect(codes[0]?.problem?.message).toMatch(/AAAA.*Mời bỏ mã này|AAAA.*hoặc bỏ mã này/)
      expect(taken.size).toBe(0)
    },
  )

  it("holds on its first and on its last day, with its last use, and from its minimum on", () => {
    const change = { valid_from: today, valid_to: today, total_uses: 3, used: 2, min_spend: 100_000 }
    expect(problems([voucher("AAAA", change)], [order("a", [60_000, 40_000])])).toEqual([null])
  })

  it("goes with one for the shipping, not with a second one for the goods", () => {
    const free = voucher("FREE", { terms: { kind: "free_shipping", most: 25_000 } })
    const all = [voucher("AAAA"), voucher("BBBB"), free]
    expect(problems(all, [order("a", [100_000])])).toEqual([null, "voucher_second", null])
    expect(off(all, [order("a", [100_000])])).toEqual([45_000])
  })

  it("for free shipping waits for the address, and takes nothing of a parcel that costs nothing", () => {
    const free = [voucher("FREE", { terms: { kind: "free_shipping", most: null } })]
    expect(problems(free, [order("a", [100_000], { shipping: null })])).toEqual([null])
    expect(problems(free, [order("a", [100_000], { shipping: 0 })])).toEqual(["voucher_no_effect"])
  })
})

describe("a code that nobody has given", () => {
  it("is said to be unknown, and the others hold", () => {
    const { codes } = applyVouchers(["XXXX", "AAAA"], [voucher("AAAA")], [order("a", [100_000])], today)
    expect(codes.map(({ problem }) => problem?.code ?? null)).toEqual(["voucher_unknown", null])
  })
})

describe("a floor's voucher", () => {
  const fifty = voucher("SAN50", { ...FLOOR, terms: { kind: "fixed", amount: 50_000 }, min_spend: 180_000 })

  it("is spread over the orders on its floor, its minimum is met by them together, and its use is one", () => {
    expect(off([fifty], [order("a", [100_000]), order("b", [100_000])])).toEqual([25_000, 25_000])
  })

  it("is refused where some stall's money goes to the stall itself", () => {
    const direct = order("b", [100_000], { settlement_mode: "direct", floor_id: "f2" })
    expect(problems([fifty], [order("a", [200_000]), direct])).toEqual(["voucher_not_collected"])
  })

  it("takes from what the stalls' own vouchers leave", () => {
    const half = voucher("SAN5", { ...FLOOR, terms: { kind: "percent", percent: 50, most: 1_000_000 } })
    expect(off([half, voucher("AAAA")], [order("a", [100_000])])).toEqual([60_000])
  })
})

describe("vouchers of any kind together", () => {
  const terms = fc.oneof(
    fc.record({ kind: fc.constant("fixed" as const), amount: fc.integer({ min: 1, max: 5_000_000 }) }),
    fc.record({
      kind: fc.constant("percent" as const),
      percent: fc.integer({ min: 1, max: 90 }),
      most: fc.constant(9e6),
    }),
    fc.record({ kind: fc.constant("free_shipping" as const), most: fc.constant(null) }),
  )
  const carts = fc.array(fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  })

  it("leave every order something to pay and no line below zero, and what is frozen is what is taken, for any cart", () =>
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 6 }), carts, (all, goods) => {
        const orders = goods.map((items, n) => order("abc"[n] ?? "", items))
        const vouchers = all.map((one, n) =>
          voucher(`V${String(n)}`, { terms: one, ...(n % 2 ? FLOOR : { seller_id: "abc"[n % 3] ?? "a" }) }),
        )
        const { taken } = apply(vouchers, orders)
        for (const { key, items, shipping } of orders) {
          const of = taken.get(key) ?? []
          const total = sumVnd(items.map((item) => item.total))
          for (const [n, item] of items.entries()) expect(item.total - offItem(of, n)).toBeGreaterThanOrEqual(0)
          expect(offShipping(of)).toBeLessThanOrEqual(shipping ?? 0)
          expect(total + (shipping ?? 0) - offOrder(of)).toBeGreaterThanOrEqual(Math.min(total, 1_000))
          const frozen = freezeDiscounts(
            "g",
            of,
            items.map((item) => ({ id: item.key })),
          )
          expect(sumVnd(frozen.map(({ amount }) => amount))).toBe(offOrder(of))
          expect(offOrder(of, "seller") + offOrder(of, "floor")).toBe(offOrder(of))
        }
      }),
    ))
})
