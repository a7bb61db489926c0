import fc from "fast-check"
import { commissionOn } from "../commission"
import { day } from "../day"
import { spreadDiscount } from "../promotion"
import { refundableOf, refundShare } from "../refund-share"
import { settleSale } from "../settle-sale"
import { splitCart } from "../split-cart"
import { sumVnd } from "../vnd"
import { withhold, type WithholdingRate } from "../withholding"

const money = fc.integer({ min: 0, max: 500_000_000 })
const basket = fc.array(
  fc.record({
    seller_id: fc.constantFrom("a", "b", "c"),
    unit_price: fc.integer({ min: 0, max: 50_000_000 }),
    quantity: fc.integer({ min: 1, max: 99 }),
    weight_grams: fc.constant(1),
  }),
  { minLength: 1, maxLength: 10 },
)
const TAX: WithholdingRate = {
  id: "w",
  floor_id: "f",
  supply: "goods",
  vat_bp: 100,
  pit_bp: 50,
  valid_from: day("2026-07-01"),
  valid_to: null,
}

describe("what a sale brings", () => {
  it("is divided without a dong left: net, commission, its VAT, tax and the seller's own promotion are what the order was worth", () =>
    fc.assert(
      fc.property(basket, money, money, fc.integer({ min: 0, max: 3000 }), (lines, byFloor, bySeller, rate_bp) => {
        const parts = splitCart(lines)
        const asLines = parts.map(({ seller_id, item_total }) => ({ key: seller_id, total: item_total }))
        const own = spreadDiscount(bySeller, asLines)
        const left = asLines.map(({ key, total }, index) => ({ key, total: total - (own[index] ?? 0) }))
        const floors = spreadDiscount(byFloor, left)
        const paid = parts.map(({ item_total: gross }, index) => {
          const discounts = { seller: own[index] ?? 0, floor: floors[index] ?? 0 }
          const base = gross - discounts.seller
          const commission = commissionOn(base, { rate_bp, vat_bp: 800, min_fee: null, max_fee: null })
          const sale = { floor_id: "f", tax_status: "household", supply: "goods", day: day("2026-11-26") } as const
          const tax = withhold([TAX], sale, base)
          const withheld = (tax?.vat ?? 0) + (tax?.pit ?? 0)
          const { shopper_pays, net } = settleSale({ gross, discounts, ...commission, withheld })
          expect(net + commission.fee + commission.vat + withheld + discounts.seller).toBe(gross)
          expect(shopper_pays).toBeGreaterThanOrEqual(0)
          return shopper_pays
        })
        expect(sumVnd(paid) + sumVnd(own) + sumVnd(floors)).toBe(sumVnd(asLines.map(({ total }) => total)))
      }),
    ))

  it("is lessened for the floor, not for the sellers, by a promotion that the floor bears", () => {
    const lines = [
      { key: "a", total: 100_000 },
      { key: "b", total: 100_000 },
    ]
    const sales = spreadDiscount(50_000, lines).map((floor) =>
      settleSale({ gross: 100_000, discounts: { floor, seller: 0 }, ...commissionOn(0, NO_FEE), withheld: 0 }),
    )
    expect(sumVnd(sales.map(({ shopper_pays }) => shopper_pays))).toBe(150_000)
    expect(sales.map(({ net }) => net)).toEqual([100_000, 100_000])
  })
})

const NO_FEE = { rate_bp: 0, vat_bp: 0, min_fee: null, max_fee: null }

describe("a discount", () => {
  it("is given to the last dong, leaves no line below zero, and does not depend on the order of lines", () =>
    fc.assert(
      fc.property(money, fc.array(money, { minLength: 1, maxLength: 8 }), (discount, totals) => {
        const lines = totals.map((total, index) => ({ key: String(index), total }))
        const parts = spreadDiscount(discount, lines)
        expect(sumVnd(parts)).toBe(Math.min(discount, sumVnd(totals)))
        for (const [index, part] of parts.entries()) expect(part >= 0 && part <= (totals[index] ?? 0)).toBe(true)
        expect(spreadDiscount(discount, [...lines].reverse()).reverse()).toEqual(parts)
      }),
    ))

  it("is not negative", () => expect(() => spreadDiscount(-1, [{ key: "a", total: 1 }])).toThrow(RangeError))
})

describe("a share of a payment", () => {
  const a = { captured: 300_000, refunded: 0 }

  it("is paid back its own money at most, whatever else the payment paid for", () => {
    expect(() => refundShare(a, 350_000)).toThrow(RangeError)
    const once = refundShare(a, 200_000)
    expect(refundableOf(once)).toBe(100_000)
    expect(() => refundShare(once, 200_000)).toThrow(RangeError)
  })

  it.each([0, -1])("is not paid back %p dong", (amount) => expect(() => refundShare(a, amount)).toThrow(RangeError))
})
