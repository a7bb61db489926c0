import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import type { Page, Problem } from "@san-ocop/kit/http/problem"
import type { SellerOrder, SellerOrderRow } from "@san-ocop/kit/http/seller"
import { PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import {
  buy,
  cartPage,
  complete,
  fillCart,
  type Goods,
  orderForm,
  PHONE,
  plentyOfGoods,
} from "../../../support/shopper"

conserveMoney()

const COMPANY = {
  kind: "organisation",
  name: "Công ty TNHH Quà Việt",
  tax_code: "0100109106",
  address: "Số 1, phường Ba Đình, Hà Nội",
  email: "ke-toan@qua-viet.example",
} as const
const PERSON = { kind: "person", name: "Lê Thị Hoa", address: "Số 2, Hà Nội", email: "hoa@thu.example" } as const
const PERSONAL_ID = "001190000123"
const PACKER_PHONE = "0900002002"
let seller: SampleSeller
let goods: Goods
beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  goods = await plentyOfGoods(seller)
})

const one = () => [{ variant_id: goods.variant_id, quantity: 1 }]
const sellerSees = async ({ orders }: OrderGroupPage, { path, token } = seller): Promise<SellerOrder> =>
  (await ask<SellerOrder>("GET", `${path}/orders/${orders[0]?.id ?? ""}`, { token })).body
const refused = async (invoice: object) => {
  const cart = await fillCart(one())
  const { body: page } = await cartPage(cart)
  const { status, body } = await complete(cart, { ...(await orderForm(page.total ?? -1)), invoice })
  const { field, message } = body as unknown as Problem
  return { status, field, message }
}

describe("an invoice that a shopper asks for", () => {
  it("is asked for by nobody who says nothing of it", async () => {
    const group = await buy(one())
    expect([group.invoice, (await sellerSees(group)).invoice]).toEqual([null, null])
  })

  it("is kept with the order as it was written, for its shopper and its stall, its tax code as papers print it", async () => {
    const group = await buy(one(), { invoice: { ...COMPANY, tax_code: " 01001 09106 " } })
    const { body } = await ask<OrderGroupPage>("POST", "/store/order-lookup", {
      body: { code: group.code, phone: PHONE },
    })
    expect([group.invoice, body.invoice, (await sellerSees(group)).invoice]).toEqual([COMPANY, COMPANY, COMPANY])
  })

  it("of a person needs no tax code; where it is his personal ID the stall alone sees all of it", async () => {
    expect((await buy(one(), { invoice: PERSON })).invoice).toEqual({ ...PERSON, tax_code: null })
    const group = await buy(one(), { invoice: { ...PERSON, tax_code: PERSONAL_ID } })
    expect(group.invoice?.tax_code).toBe("*** *** 0123")
    expect((await sellerSees(group)).invoice?.tax_code).toBe(PERSONAL_ID)
    const packer = { ...seller, token: await logIn("seller_member", PACKER_PHONE, PASSWORD) }
    expect((await sellerSees(group, packer)).invoice?.tax_code).toBe("*** *** 0123")
  })

  it("of a gift is told by the code of the purchase, which its giver has, and not by the one on its parcel", async () => {
    const group = await buy(one(), { invoice: COMPANY, gift: {} })
    const invoiceBy = async (code: string) =>
      (await ask<OrderGroupPage>("POST", "/store/order-lookup", { body: { code, phone: PHONE } })).body.invoice
    expect(await invoiceBy(group.code)).toEqual(COMPANY)
    expect(await invoiceBy(group.orders[0]?.code ?? "")).toBeUndefined()
    const plain = await buy(one(), { invoice: COMPANY })
    expect(await invoiceBy(plain.orders[0]?.code ?? "")).toEqual(COMPANY)
  })

  it("is asked of no stall any more once its order was called off", async () => {
    const group = await buy(one(), { invoice: COMPANY })
    const path = `${seller.path}/orders/${group.orders[0]?.id ?? ""}`
    const body = { reason: "Hết hàng." }
    expect((await ask("POST", `${path}/cancel`, { token: seller.token, body })).status).toBe(200)
    expect((await sellerSees(group)).invoice).toBeNull()
  })

  it("is in no list of orders", async () => {
    await buy(one(), { invoice: COMPANY })
    const list = await ask<Page<SellerOrderRow>>("GET", `${seller.path}/orders?limit=100`, { token: seller.token })
    expect(JSON.stringify(list.body)).not.toContain(COMPANY.tax_code)
  })

  it.each([
    ["invoice.tax_code", "chữ số", { ...COMPANY, tax_code: "0100109107" }],
    ["invoice.tax_code", "mã số thuế của tổ chức", { ...PERSON, kind: "organisation" }],
    ["invoice.name", "tên", { ...COMPANY, name: " " }],
    ["invoice.address", "địa chỉ", { ...COMPANY, address: "" }],
    ["invoice.email", "hóa đơn", { ...COMPANY, email: "ke-toan" }],
    ["invoice.kind", "cá nhân hay tổ chức", { ...COMPANY, kind: "" }],
    ["invoice.kind", "tổ chức", { ...COMPANY, kind: "state" }],
  ])("with a wrong %s is refused in words that say what to do (%s)", async (field, words, invoice) => {
    const answer = await refused(invoice)
    expect([answer.status, answer.field]).toEqual([400, field])
    expect(answer.message).toContain(words)
  })
})
