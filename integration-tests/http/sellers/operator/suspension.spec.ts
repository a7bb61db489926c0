import type { SellerChoice } from "@san-ocop/kit/http/casework"
import type { SellerStatusAnswer } from "@san-ocop/kit/http/operator"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { handleOf } from "../../../support/casework"
import { withDatabase } from "../../../support/database"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { addToCart, fillCart, type Goods, newGoods } from "../../../support/shopper"

let token: string
let seller: SampleSeller
let goods: Goods
let handle: string

beforeAll(async () => {
  token = await logIn("user", OPERATOR, PASSWORD)
  seller = await sampleSeller(HONEY_PHONE)
  goods = await newGoods(seller)
  handle = await handleOf(goods)
  // A product that is gone must keep no stall from being suspended.
  const gone = await newGoods(seller)
  const sql = "update product set deleted_at = now() where id = (select product_id from listing where id = $1)"
  await withDatabase((database) => database.query(sql, [gone.listing_id]))
})

const move = (name: string, reason: string | undefined, id = seller.id) =>
  ask<SellerStatusAnswer>("POST", `/admin/sellers/${id}/${name}`, { token, body: { reason } })
const add = async () => (await addToCart(await fillCart([]), { variant_id: goods.variant_id, quantity: 1 })).status
const isShown = async () => (await ask("GET", `/catalog/products/${handle}`)).status === 200

describe("an operator who suspends a stall", () => {
  afterAll(() => move("reinstate", "Hết lý do tạm dừng"))

  it("must say why, and of a stall that is there", async () => {
    expect(await move("suspend", undefined)).toMatchObject({ status: 400, body: { field: "reason" } })
    expect((await move("suspend", "Không có gian hàng này", "sel_nobody")).status).toBe(404)
    expect([await add(), await isShown()]).toEqual([200, true])
  })

  it("takes its goods off sale at once, and puts them back when he lets it sell again", async () => {
    const found = async () => (await ask<SellerChoice[]>("GET", `/admin/sellers?q=${seller.id}`, { token })).body
    expect(await found()).toMatchObject([{ id: seller.id, status: "active" }])

    expect((await move("suspend", "Giấy phép đã bị thu hồi")).body).toEqual({ id: seller.id, status: "suspended" })
    expect(await isShown()).toBe(false)
    expect(await add()).toBeGreaterThanOrEqual(400)
    expect(await move("suspend", "Giấy phép đã bị thu hồi")).toMatchObject({ status: 409 })
    expect(await found()).toMatchObject([{ id: seller.id, status: "suspended" }])

    expect((await move("reinstate", "Đã nộp giấy phép mới")).body).toEqual({ id: seller.id, status: "active" })
    expect([await add(), await isShown()]).toEqual([200, true])
  })
})
