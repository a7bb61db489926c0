import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { ask } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import { buy, type Goods, newGoods, PHONE } from "../../../support/shopper"
import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleSeller } from "../../../support/sample-people"

conserveMoney()

let honey: Goods
let sauce: Goods
let group: OrderGroupPage

beforeAll(async () => {
  honey = await newGoods(await sampleSeller(HONEY_PHONE))
  sauce = await newGoods(await sampleSeller(FISH_SAUCE_PHONE))
  group = await buy([
    { variant_id: honey.variant_id, quantity: 1 },
    { variant_id: sauce.variant_id, quantity: 1 },
  ])
})

const lookUp = (code: string, phone: string) =>
  ask<OrderGroupPage>("POST", "/store/order-lookup", { body: { code, phone } })

describe("looking up orders", () => {
  it("shows the group to whoever knows code and phone, however they are typed", async () => {
    const typed = `${group.code.slice(0, 4)}-${group.code.slice(4)}`.toLowerCase().replaceAll("0", "o")
    const { status, body } = await lookUp(typed, "+84 912 345 678")
    expect([status, body.code, body.orders.length]).toEqual([200, group.code, 2])
  })

  it("shows one order alone by its own code: its seller knows that code and must not see the rest", async () => {
    const [order] = group.orders
    const { body } = await lookUp(order?.code ?? "", PHONE)
    expect(body.orders.map(({ code }) => code)).toEqual([order?.code])
    expect([body.code, body.total]).toEqual([order?.code, order?.total])
  })

  it("answers alike whether the code or the phone is wrong", async () => {
    const wrongPhone = await lookUp(group.code, "0912345679")
    const wrongCode = await lookUp("ZZZZ-ZZZZ", PHONE)
    const noCode = await lookUp("khong co", PHONE)
    expect(wrongPhone.status).toBe(404)
    expect([wrongCode, noCode]).toEqual([wrongPhone, wrongPhone])
  })

  it.each([
    ["a bad phone", { code: "7K3M9QXZ", phone: "1" }, "phone"],
    ["no code", { phone: PHONE }, "code"],
    ["a code of another kind", { code: { $ne: "" }, phone: PHONE }, "code"],
    ["a field that it does not know", { code: "7K3M9QXZ", phone: PHONE, id: 1 }, "id"],
  ])("refuses %s, naming the field", async (_what, body, field) => {
    const answer = await ask("POST", "/store/order-lookup", { body })
    expect([answer.status, answer.body.field]).toEqual([400, field])
  })

  it("stops whoever guesses phones for one code", async () => {
    const { code } = await buy([{ variant_id: honey.variant_id, quantity: 1 }])
    for (let n = 0; n < 10; n++) expect((await lookUp(code, `09880000${10 + n}`)).status).toBe(404)
    const { status, body } = await lookUp(code, PHONE)
    expect([status, body.type]).toEqual([429, "too_many_requests"])
  })
})
