import type { StallAccountPage } from "@san-ocop/kit/http/transfers"
import { findTransferMemos } from "@san-ocop/kit/transfer-memo"
import { vietQrPayload } from "@san-ocop/kit/vietqr"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { conserveMoney } from "../../../support/money"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { cartPage, complete, fillCart, type Goods, newGoods, orderForm } from "../../../support/shopper"
import { buyByTransfer, keepAccount, requestOf } from "../../../support/transfers"

conserveMoney()

let honeySeller: SampleSeller
let sauceSeller: SampleSeller
let honey: Goods
let sauce: Goods

beforeAll(async () => {
  honeySeller = await sampleSeller(HONEY_PHONE)
  sauceSeller = await sampleSeller(FISH_SAUCE_PHONE)
  honey = await newGoods(honeySeller, "Mật ong")
  sauce = await newGoods(sauceSeller, "Nước mắm")
})
beforeEach(async () => {
  await keepAccount(honeySeller)
  await keepAccount(sauceSeller)
})

const both = () => [
  { variant_id: honey.variant_id, quantity: 1 },
  { variant_id: sauce.variant_id, quantity: 1 },
]
const offered = async () => {
  const { body } = await cartPage(await fillCart(both()))
  return body.payment_methods.find(({ code }) => code === "vietqr")
}

describe("paying by transfer", () => {
  it("asks for one transfer a stall, each into its own account, under a memo of its own, for just its total", async () => {
    const accounts = [await keepAccount(honeySeller), await keepAccount(sauceSeller)]
    const group = await buyByTransfer(both())
    const requests = group.orders.map(requestOf)
    expect(requests.map(({ account_number }) => account_number).sort()).toEqual(accounts.toSorted())
    expect(new Set(requests.map(({ memo }) => memo)).size).toBe(2)
    for (const [index, request] of requests.entries()) {
      const { bank_bin, account_number: account, amount, memo } = request
      expect(amount).toBe(group.orders[index]?.total)
      expect(findTransferMemos(memo)).toEqual([memo])
      expect(request.payload).toBe(vietQrPayload({ bank_bin, account, amount, memo }))
    }
    expect(group.orders.map(({ state }) => state)).toEqual(["awaiting_payment", "awaiting_payment"])
    expect(group.payment_method).toBe("vietqr")
  })

  it("is offered when every stall has told its account", async () => {
    expect(await offered()).toMatchObject({ available: true, reason: null })
  })

  it("is not offered, and refused, when one of the stalls has none", async () => {
    const cart = await fillCart(both())
    const { body: page } = await cartPage(cart)
    await ask<StallAccountPage>("POST", `${sauceSeller.path}/bank-account/remove`, {
      token: sauceSeller.token,
      body: {},
    })
    expect(await offered()).toMatchObject({
      available: false,
      reason: expect.stringContaining("chưa nhận chuyển khoản") as string,
    })
    const { status, body } = await complete(cart, await orderForm(page.total ?? 0, { payment_method: "vietqr" }))
    expect([status, body.code, body.field]).toEqual([409, "transfer_unavailable", "payment_method"])
    expect((await complete(cart, await orderForm(page.total ?? 0))).status).toBe(200)
  })

  it("is not offered, and refused, where a floor collects the money itself", async () => {
    const mode = (to: string) =>
      withDatabase((database) =>
        database.query("update floor set settlement_mode = $1 where province_code = $2", [
          to,
          sauceSeller.province_code,
        ]),
      )
    const cart = await fillCart(both())
    const { body: page } = await cartPage(cart)
    await mode("collected")
    try {
      expect(await offered()).toMatchObject({ available: false })
      const { body } = await complete(cart, await orderForm(page.total ?? 0, { payment_method: "vietqr" }))
      expect(body.code).toBe("transfer_unavailable")
    } finally {
      await mode("direct")
    }
  })
})
