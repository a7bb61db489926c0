import type { CommuneList } from "@san-ocop/kit/http/geography"
import type { PlaceOrder } from "@san-ocop/kit/http/checkout"
import type { ProductPage } from "@san-ocop/kit/http/catalog"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { conserveMoney } from "../../../support/money"
import { FISH_SAUCE_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { cartPage, complete, fillCart, type Goods, HANOI, newGoods, orderForm } from "../../../support/shopper"
import { keepAccount } from "../../../support/transfers"

conserveMoney()

let seller: SampleSeller
let home: PlaceOrder["address"]
let frozen: Goods
let opened: Goods
let bulky: Goods

beforeAll(async () => {
  seller = await sampleSeller(FISH_SAUCE_PHONE)
  await keepAccount(seller)
  const province_code = seller.province_code
  const { body } = await ask<CommuneList>("GET", `/catalog/geography/communes?province_code=${province_code}`)
  home = { province_code, commune_code: body.communes[0]?.code ?? "", street: "Số 2, thôn Đông" }
  frozen = await newGoods(seller, "Chả cá cấp đông", { storage_classes: ["frozen"] })
  opened = await newGoods(seller, "Nem chua", { storage_classes: ["chilled"], reach: "elsewhere" })
  bulky = await newGoods(seller, "Lồng đèn tre", { length_cm: 40, width_cm: 30, height_cm: 25 })
})

const cartOf = ({ variant_id }: Goods) => fillCart([{ variant_id, quantity: 1 }])

describe("goods that must stay cold", () => {
  it("cannot be ordered beyond their province, and the refusal names them and says what to do", async () => {
    const cart = await cartOf(frozen)
    const { body } = await cartPage(cart)
    expect(body.stalls[0]?.lines[0]).toMatchObject({ problem: "out_of_reach", storage_classes: ["frozen"] })
    const refused = await complete(cart, await orderForm(body.total ?? 0, { payment_method: "vietqr" }))
    expect(refused).toMatchObject({ status: 409, body: { code: "out_of_reach", field: "cart" } })
    const { message } = refused.body as unknown as { message: string }
    expect(message).toContain(`“${frozen.name}”`)
    expect(message).toContain("đổi nơi nhận")
  })

  it("are no problem while nobody has said where they go", async () => {
    const { body } = await cartPage(await cartOf(frozen), "")
    expect(body.stalls[0]?.lines[0]?.problem).toBeNull()
  })

  it("are paid beforehand: cash on delivery is neither offered nor taken", async () => {
    const cart = await cartOf(frozen)
    const { body } = await cartPage(cart, `province_code=${home.province_code}`)
    const [cod, transfer] = body.payment_methods
    expect(cod).toMatchObject({ code: "cod", available: false })
    expect(cod?.reason).toContain(frozen.name)
    expect(transfer).toMatchObject({ code: "vietqr", available: true })
    const total = body.total ?? 0
    const refused = await complete(cart, await orderForm(total, { address: home }))
    expect(refused).toMatchObject({ status: 409, body: { code: "cod_goods_blocked", field: "payment_method" } })
    const placed = await complete(cart, await orderForm(total, { address: home, payment_method: "vietqr" }))
    expect(placed.status).toBe(200)
  })

  it("go as far as their seller opened", async () => {
    const { body } = await cartPage(await cartOf(opened))
    expect(body.stalls[0]?.lines[0]?.problem).toBeNull()
  })

  it("say on their page what they need and how far they go", async () => {
    const handle = await withDatabase(async (database) => {
      const sql = "select p.handle from listing l join product p on p.id = l.product_id where l.id = $1"
      return (await database.query<{ handle: string }>(sql, [opened.listing_id])).rows[0]?.handle ?? ""
    })
    const { body } = await ask<ProductPage>("GET", `/catalog/products/${handle}`)
    expect(body).toMatchObject({ storage_classes: ["chilled"], reach: "elsewhere", charged_grams: 700 })
  })
})

it("a parcel is charged by its room where that is more than it weighs", async () => {
  const priceOf = async (goods: Goods) => {
    const { body } = await cartPage(await cartOf(goods), `province_code=${HANOI}`)
    return body.stalls[0]?.shipping_options[0]?.price ?? 0
  }
  const plain = await newGoods(seller)
  // 30,000 cubic centimetres are 5 kg by the post's divisor, where each weighs 700 g.
  expect((await priceOf(bulky)) - (await priceOf(plain))).toBeGreaterThan(0)
})

it("an order keeps how its goods are handled, whatever their seller writes later", async () => {
  const cart = await cartOf(opened)
  const { body } = await cartPage(cart)
  const placed = await complete(cart, await orderForm(body.total ?? 0, { payment_method: "vietqr" }))
  expect(placed.status).toBe(200)
  const rows = await withDatabase((database) =>
    database.query("select storage_classes, weight_grams from line_handling where item_id = $1", [
      placed.body.orders[0]?.lines[0]?.id,
    ]),
  )
  expect(rows.rows).toEqual([{ storage_classes: ["chilled"], weight_grams: 700 }])
})
