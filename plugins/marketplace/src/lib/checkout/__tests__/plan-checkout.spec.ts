import { quoteParcel, shippingZone, STANDARD_TARIFF } from "@san-ocop/kit/shipping-tariff"
import { splitCart } from "@san-ocop/kit/split-cart"
import { sumVnd } from "@san-ocop/kit/vnd"
import fc from "fast-check"
import { judgeLines } from "../judge-lines"
import { planCheckout } from "../plan-checkout"
import type { JudgedLine, Quote } from "../types"
import { line } from "./line"

/** A stall with some goods, and how it charges for sending them: not at all, the same for all, or by what they weigh. */
const stall = fc.record({
  lines: fc.array(
    fc.record({
      price: fc.integer({ min: 1_000, max: 50_000_000 }),
      quantity: fc.integer({ min: 1, max: 5 }),
      weight_grams: fc.integer({ min: 0, max: 9_000 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  sends: fc.oneof(
    fc.constant("free" as const),
    fc.integer({ min: 1, max: 200_000 }),
    fc.constant("by_weight" as const),
  ),
})
type Stall = typeof stall extends fc.Arbitrary<infer S> ? S : never

const TO = { commune_name: "Phường Ba Đình", province_code: "01", province_name: "Thành phố Hà Nội" }
const priceOf = (sends: Stall["sends"], grams: number): number => {
  if (sends === "free") return 0
  if (sends !== "by_weight") return sends
  const zone = shippingZone("33", TO.province_code)
  if (!zone) throw new Error("no such zone")
  return quoteParcel(STANDARD_TARIFF, zone, grams).price
}

function checkoutOf(stalls: readonly Stall[], off = 0) {
  const cart = stalls.flatMap(({ lines }, s) =>
    lines.map((one, n) =>
      line({
        ...one,
        id: `cali_${String(s)}_${String(n)}`,
        variant_id: `v_${String(s)}_${String(n)}`,
        seller_id: `sel_${String(s)}`,
      }),
    ),
  )
  const parts = splitCart(judgeLines(cart, TO.province_code).lines as JudgedLine[])
  const shipping = new Map(
    parts.map(({ seller_id, weight_grams }): [string, Quote] => {
      const price = priceOf(stalls[Number(seller_id.slice(4))]?.sends ?? "free", weight_grams)
      return [seller_id, { seller_id, id: "so_1", name: "Giao", price, days: "", awaits_commune: false }]
    }),
  )
  const sent = sumVnd([...shipping.values()].map(({ price }) => price))
  const goods = sumVnd(parts.map(({ item_total }) => item_total))
  const plan = () =>
    planCheckout({
      cart: {
        id: "cart_1",
        region_id: null,
        sales_channel_id: null,
        currency_code: "vnd",
        customer_id: null,
        completed: false,
        lines: cart,
      },
      order: {
        contact: { name: "An", phone: "0912345678" },
        address: { province_code: TO.province_code, commune_code: "00004", street: "Số 1" },
        payment_method: "cod",
        expected_total: goods + sent + off,
      } as Parameters<typeof planCheckout>[0]["order"],
      ...{ place: TO, parts, shipping, taken: new Map(), confirmed_age: null, accounts: new Map() },
      terms: { rules: [], rates: [] },
      placed_at: "2026-11-28T03:00:00.000Z",
    })
  return { plan, sent, goods }
}

describe("the orders of a checkout", () => {
  it("of one, two or three stalls, that send for nothing, at one price or by weight, cost together what the cart and its shipping did", () =>
    fc.assert(
      fc.property(fc.array(stall, { minLength: 1, maxLength: 3 }), (stalls) => {
        const { plan, sent, goods } = checkoutOf(stalls)
        const { orders, group } = plan()
        expect(sumVnd(group.orders.map(({ shipping_total }) => shipping_total))).toBe(sent)
        expect(sumVnd(group.orders.map(({ item_total }) => item_total))).toBe(goods)
        expect(group.group.total).toBe(sumVnd(group.orders.map(({ total }) => total)))
        for (const own of group.orders) {
          const order = orders.find(({ id }) => id === own.order_id)
          expect([order?.total, own.total]).toEqual([own.total, own.item_total + own.shipping_total])
          expect(order?.shipping_methods?.map(({ amount }) => amount)).toEqual([own.shipping_total])
        }
        expect(new Set(group.orders.map(({ seller_id }) => seller_id)).size).toBe(stalls.length)
      }),
    ))

  it("are not made at another total than the shopper saw, were it by a dong", () =>
    fc.assert(
      fc.property(fc.array(stall, { minLength: 1, maxLength: 3 }), fc.constantFrom(-1, 1), (stalls, off) => {
        expect(checkoutOf(stalls, off).plan).toThrow(/Tổng tiền đã thay đổi/)
      }),
    ))
})
