import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import { ask } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import { buy, madeOf, newGoods, PHONE } from "../../../support/shopper"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

conserveMoney()

let honeySeller: SampleSeller
let sauceSeller: SampleSeller

beforeAll(async () => {
  honeySeller = await sampleSeller(HONEY_PHONE)
  sauceSeller = await sampleSeller(FISH_SAUCE_PHONE)
})

const cancel = (code: string, order: string, phone = PHONE) =>
  ask<OrderGroupPage>("POST", `/store/order-groups/${code}/orders/${order}/cancel`, {
    body: { phone, reason: "Đổi ý" },
  })
const statesOf = (page: OrderGroupPage) => Object.fromEntries(page.orders.map(({ code, state }) => [code, state]))

describe("cancelling before the stall confirms", () => {
  it("ends that stall's order alone and puts the goods back on sale", async () => {
    const [honey, sauce] = [await newGoods(honeySeller), await newGoods(sauceSeller)]
    const group = await buy([
      { variant_id: honey.variant_id, quantity: 3 },
      { variant_id: sauce.variant_id, quantity: 1 },
    ])
    const order = group.orders.find(({ lines }) => lines.some(({ name }) => name === honey.name))
    const { status, body } = await cancel(group.code, order?.code ?? "")
    expect(status).toBe(200)
    expect(Object.values(statesOf(body)).sort()).toEqual(["cancelled", "placed"])
    expect(statesOf(body)[order?.code ?? ""]).toBe("cancelled")
    expect((await madeOf("", honey.variant_id)).reserved).toBe(0)
    expect((await madeOf("", sauce.variant_id)).reserved).toBe(1)
  })

  it("twice at once is done once", async () => {
    const goods = await newGoods(honeySeller)
    const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }])
    const code = group.orders[0]?.code ?? ""
    const answers = await Promise.all([cancel(group.code, code), cancel(group.code, code)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { body } = await cancel(group.code, code)
    expect(body.orders[0]?.timeline.map(({ state }) => state)).toEqual(["placed", "cancelled"])
  })

  it("is not open to someone with another phone, nor with another group's code", async () => {
    const goods = await newGoods(honeySeller)
    const [mine, other] = [
      await buy([{ variant_id: goods.variant_id, quantity: 1 }]),
      await buy([{ variant_id: goods.variant_id, quantity: 1 }]),
    ]
    const code = mine.orders[0]?.code ?? ""
    expect((await cancel(mine.code, code, "0987654321")).status).toBe(404)
    expect((await cancel(other.code, code)).status).toBe(404)
  })
})

describe("cancelling after the stall has confirmed", () => {
  it("is refused with words that say why", async () => {
    const goods = await newGoods(honeySeller)
    const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }])
    const { body: list } = await ask<Page<SellerOrderRow>>("GET", `${honeySeller.path}/orders?state=placed`, {
      token: honeySeller.token,
    })
    const id = list.items.find(({ code }) => code === group.orders[0]?.code)?.id
    await ask("POST", `${honeySeller.path}/orders/${id}/confirm`, { token: honeySeller.token, body: {} })
    const { status, body } = await cancel(group.code, group.orders[0]?.code ?? "")
    expect([status, body.code]).toEqual([400, "move_refused"])
    expect(body.message).toContain("đã xác nhận")
  })
})
