import { addDays, startOfVietnamDay, vietnamDay } from "@san-ocop/kit/day"
import type { Measure, RestrictionReview } from "@san-ocop/kit/http/casework"
import type { SellerChoice } from "@san-ocop/kit/http/seller-choice"
import type { SellerStatusAnswer } from "@san-ocop/kit/http/operator"
import type { SellerMe } from "@san-ocop/kit/http/seller"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { handleOf, measuresOf } from "../../../support/casework"
import { moveClockTo } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { freshName, newDraft } from "../../../support/sample-listing"
import { HONEY_PHONE, sampleOfficer, type SampleSeller, sampleSeller } from "../../../support/sample-people"
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
  // A product that is gone must keep no stall from being restricted.
  const gone = await newGoods(seller)
  const sql = "update product set deleted_at = now() where id = (select product_id from listing where id = $1)"
  await withDatabase((database) => database.query(sql, [gone.listing_id]))
})

const restrict = (ground: string, words: string | undefined = "Giấy phép đã bị thu hồi.", id = seller.id) =>
  ask<SellerStatusAnswer>("POST", `/admin/sellers/${id}/suspend`, { token, body: { ground, words } })
const reinstate = () =>
  ask<SellerStatusAnswer>("POST", `/admin/sellers/${seller.id}/reinstate`, {
    token,
    body: { reason: "Đã nộp giấy phép mới" },
  })
const add = async () => (await addToCart(await fillCart([]), { variant_id: goods.variant_id, quantity: 1 })).status
const isShown = async () => (await ask("GET", `/catalog/products/${handle}`)).status === 200
const found = async () => (await ask<SellerChoice[]>("GET", `/admin/sellers?q=${seller.id}`, { token })).body

describe("an operator who restricts a stall", () => {
  afterEach(async () => {
    moveClockTo(Date.now())
    await reinstate()
  })

  it("must say why, by a ground that there is, and of a stall that is there", async () => {
    expect(await restrict("law", "Ngắn")).toMatchObject({ status: 400, body: { field: "words" } })
    expect(await restrict("whim")).toMatchObject({ status: 400, body: { field: "ground" } })
    expect(await restrict("authority_request")).toMatchObject({ status: 400, body: { field: "ground" } })
    expect((await restrict("law", undefined, "sel_nobody")).status).toBe(404)
    expect([await add(), await isShown()]).toEqual([200, true])
    expect((await reinstate()).status).toBe(409)
  })

  it("gives five whole days' notice, which stall and department read; nothing is off sale before", async () => {
    const from = addDays(vietnamDay(new Date()), 6)
    const { body } = await restrict("false_information")
    expect(body).toEqual({ id: seller.id, status: "active", restricted_from: from })
    expect(await found()).toMatchObject([{ status: "active", restricted_from: from }])
    const begins = startOfVietnamDay(from).getTime()
    moveClockTo(begins - 60_000)
    expect([await add(), await isShown()]).toEqual([200, true])
    moveClockTo(begins + 1_000)
    expect([await add(), await isShown()]).toEqual([409, false])
    expect(await found()).toMatchObject([{ status: "suspended" }])
    moveClockTo(Date.now())
    const told = await withDatabase(async (database) => {
      const sql = `select to_kind from notice where topic = 'restriction.announced' and province_code = $1
        and at > now() - interval '1 minute' order by to_kind`
      return (await database.query<{ to_kind: string }>(sql, [seller.province_code])).rows
    })
    expect(told.map(({ to_kind }) => to_kind)).toEqual(expect.arrayContaining(["department", "seller"]))
  })

  it("stops it at once by law or urgency, once for each ground, and puts its goods back when he lets it sell again", async () => {
    const today = vietnamDay(new Date())
    expect((await restrict("urgent_harm")).body).toEqual({ id: seller.id, status: "suspended", restricted_from: today })
    expect([await add(), await isShown()]).toEqual([409, false])
    expect(await restrict("urgent_harm")).toMatchObject({ status: 422, body: { code: "restricted_already" } })
    await restrict("law")
    expect((await reinstate()).body).toEqual({ id: seller.id, status: "active", restricted_from: null })
    expect([await add(), await isShown()]).toEqual([200, true])
  })

  it("is told on every page of the stall, which may mend its listings meanwhile; nobody sees them", async () => {
    const standing = async () => {
      const { body } = await ask<SellerMe>("GET", "/seller/me", { token: seller.token })
      return body.sellers.find(({ id }) => id === seller.id)?.status
    }
    expect(await standing()).toBe("active")
    await restrict("law")
    expect(await standing()).toBe("suspended")
    await newDraft(seller, freshName("Mật ong"))
    const path = `${seller.path}/listings/${goods.listing_id}/price-and-stock`
    expect((await ask("POST", path, { token: seller.token, body: { price: 99_000 } })).status).toBe(200)
    expect([await add(), await isShown()]).toEqual([409, false])
  })

  it("is appealed to the department, which may overturn him", async () => {
    await restrict("law")
    const measure = (await measuresOf(seller)).body.find(({ state, may_appeal }) => may_appeal && state === "in_force")
    const path = `${seller.path}/measures/${measure?.id ?? ""}/appeal`
    const sent = await ask<Measure[]>("POST", path, { token: seller.token, body: { words: "Giấy phép còn hạn." } })
    const appeal = sent.body.find(({ id }) => id === measure?.id)?.appeal?.id ?? ""
    const officer = await sampleOfficer(seller.province_code)
    const body = { state: "overturned", words: "Giấy phép còn hạn, bỏ hạn chế." }
    expect((await ask("POST", `/department/case-appeals/${appeal}/decide`, { token: officer, body })).status).toBe(200)
    expect([await add(), await isShown()]).toEqual([200, true])
  })

  it("does not end what its department decided", async () => {
    const officer = await sampleOfficer(seller.province_code)
    const announced = await ask<RestrictionReview>("POST", "/department/restrictions", {
      token: officer,
      body: { seller_id: seller.id, ground: "law", words: "Giấy phép đã bị thu hồi." },
    })
    expect(await reinstate()).toMatchObject({ status: 409, body: { code: "seller_move_refused" } })
    expect(await isShown()).toBe(false)
    const lift = `/department/restrictions/${announced.body.id}/lift`
    await ask("POST", lift, { token: officer, body: { words: "Đã khắc phục." } })
    expect(await isShown()).toBe(true)
  })
})
