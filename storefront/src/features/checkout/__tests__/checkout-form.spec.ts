import type { CartPage, CartStall } from "@san-ocop/kit/http/checkout"
import { CHECKOUT_FIELDS as FIELDS } from "../checkout-state"
import { readInvoice } from "../read-invoice"
import { readOrder, wrongFields } from "../read-order-form"
import { choicesOf, totalsOf } from "../totals"

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const good = {
  [FIELDS.phone]: "+84 912 345 678",
  [FIELDS.name]: "Lê Thị Hoa",
  [FIELDS.province]: "46",
  [FIELDS.commune]: "19900",
  [FIELDS.street]: "Số 12, thôn Đông",
}
const stall = (seller_id: string, item_total: number, prices: number[]): CartStall => ({
  seller_id,
  stall: { slug: seller_id, name: seller_id, phone: null },
  place: { province_code: "46", province_name: "Huế", floor_slug: "hue", commune_name: null, old_province: null },
  settlement_mode: "collected",
  lines: [],
  item_total,
  discounts: [],
  weight_grams: 500,
  shipping_options: prices.map((price, n) => ({
    id: `${seller_id}-${String(n)}`,
    name: "Giao",
    price,
    discount: 0,
    days: "2 ngày",
    awaits_commune: false,
  })),
})
const cartOf = (...stalls: CartStall[]): CartPage => ({
  cart_id: "cart_1",
  stalls,
  item_total: stalls.reduce((sum, { item_total }) => sum + item_total, 0),
  shipping_total: null,
  discount_total: 0,
  vouchers: [],
  total: null,
  minimum_age: null,
  payment_methods: [],
  terms: [],
})

describe("the sum on the button", () => {
  it("takes each stall's cheapest way of sending unless another is chosen", () => {
    const cart = cartOf(stall("a", 100_000, [30_000, 18_000]), stall("b", 50_000, [25_000]))
    expect(totalsOf(cart, {})).toEqual({ items: 150_000, shipping: 43_000, discount: 0, total: 193_000 })
    expect(totalsOf(cart, choicesOf({ "shipping.a": "a-0" }, cart))?.total).toBe(205_000)
  })

  it("is less what vouchers take of each stall's goods and of the chosen way of sending", () => {
    const one = stall("a", 100_000, [30_000, 18_000])
    const free = { ...one, shipping_options: one.shipping_options.map((way) => ({ ...way, discount: way.price })) }
    const cart = cartOf({ ...free, discounts: [{ code: "MAT10", bearer: "seller", amount: 10_000 }] })
    expect(totalsOf(cart, {})).toEqual({ items: 100_000, shipping: 18_000, discount: 28_000, total: 90_000 })
    expect(totalsOf(cart, { a: "a-0" })).toMatchObject({ discount: 40_000, total: 90_000 })
  })

  it("ignores a choice that the stall does not offer", () => {
    expect(totalsOf(cartOf(stall("a", 1_000, [5_000])), { a: "made-up" })?.total).toBe(6_000)
  })

  it("is not known before every stall has a price, nor for an empty cart", () => {
    expect(totalsOf(cartOf(stall("a", 1_000, [5_000]), stall("b", 1_000, [])), {})).toBeNull()
    expect(totalsOf(cartOf(), {})).toBeNull()
  })
})

describe("the checkout form", () => {
  it("is complete with phone, name and an address in two levels", () => {
    expect(wrongFields(formOf(good), true, null)).toEqual({})
  })

  it("of goods with alcohol is complete when the shopper says that he is old enough, and says so in the order", () => {
    expect(wrongFields(formOf(good), true, 18)).toEqual({ age_confirmed: "age" })
    const confirmed = formOf({ ...good, [FIELDS.age]: "yes" })
    expect(wrongFields(confirmed, true, 18)).toEqual({})
    expect(readOrder(confirmed, {}, 1_000).age_confirmed).toBe(true)
  })

  it("names every field that is wrong", () => {
    const form = formOf({ [FIELDS.phone]: "12", [FIELDS.email]: "a@b" })
    expect(wrongFields(form, false, null)).toEqual({
      "contact.phone": "phone",
      "contact.name": "name",
      "contact.email": "email",
      "address.province_code": "province",
      "address.commune_code": "commune",
      "address.street": "street",
    })
  })

  it("sends the phone in national form, the choices made and the sum that was said", () => {
    expect(readOrder(formOf(good), { a: "so_1", b: undefined }, 193_000)).toEqual({
      contact: { name: "Lê Thị Hoa", phone: "0912345678" },
      address: { province_code: "46", commune_code: "19900", street: "Số 12, thôn Đông" },
      shipping: [{ seller_id: "a", option_id: "so_1" }],
      payment_method: "cod",
      expected_total: 193_000,
    })
  })
})

describe("an invoice", () => {
  it("is asked for by nobody who filled nothing in", () => {
    expect(readInvoice(formOf({ [FIELDS.invoice]: "", [FIELDS.invoiceName]: " " }))).toBeUndefined()
  })

  it("that was filled in without a kind is not lost: the backend asks which", () => {
    const form = formOf({ [FIELDS.invoice]: "", [FIELDS.invoiceTaxCode]: "0100109106" })
    expect(readInvoice(form)).toMatchObject({ kind: "", tax_code: "0100109106" })
  })
})
