import type { Measure, RestrictionReview } from "@san-ocop/kit/http/casework"
import type { Sitemap, StallPage } from "@san-ocop/kit/http/catalog"
import { addDays, startOfVietnamDay, vietnamDay } from "@san-ocop/kit/day"
import type { SellerMe } from "@san-ocop/kit/http/seller"
import { ask } from "../../../support/ask"
import { casesFound, colleague, handleOf, newRequest, officerWithPhone, PDF, sendFile } from "../../../support/casework"
import { moveClockTo } from "../../../support/clock"
import { deliver } from "../../../support/orders"
import { askReturn, sellerReturns } from "../../../support/returns"
import {
  sampleOfficer,
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import {
  addToCart,
  buy,
  cartPage,
  complete,
  fillCart,
  type Goods,
  madeOf,
  newGoods,
  orderForm,
} from "../../../support/shopper"
import { conserveMoney } from "../../../support/money"

conserveMoney()

let seller: SampleSeller
let officer: string
let goods: Goods
let handle: string
let slug: string

beforeAll(async () => {
  seller = await sampleSeller(FISH_SAUCE_PHONE)
  officer = await sampleOfficer(seller.province_code)
  goods = await newGoods(seller)
  handle = await handleOf(goods)
  slug = (await ask<SellerMe>("GET", "/seller/me", { token: seller.token })).body.sellers[0]?.slug ?? ""
})
afterEach(() => moveClockTo(Date.now()))

const announce = (ground: string, token = officer, words = "Nhiều lần không giao hàng đúng hẹn.") =>
  ask<RestrictionReview>("POST", "/department/restrictions", { token, body: { seller_id: seller.id, ground, words } })
const lift = (id: string, token = officer) =>
  ask<RestrictionReview>("POST", `/department/restrictions/${id}/lift`, { token, body: { words: "Đã khắc phục." } })
const read = async (id: string) =>
  (await ask<RestrictionReview>("GET", `/department/restrictions/${id}`, { token: officer })).body
const add = async () => (await addToCart(await fillCart([]), { variant_id: goods.variant_id, quantity: 1 })).status
const isShown = async () => (await ask("GET", `/catalog/products/${handle}`)).status === 200
/** Does the sitemap name the goods; does it name the stall? */
const areListed = async () => {
  const paths = (await ask<Sitemap>("GET", "/catalog/sitemap")).body.paths.map(({ path }) => path)
  return [`/san-pham/${handle}`, `/gian-hang/${slug}`].map((path) => paths.includes(path))
}
const isOpen = async () => (await ask<StallPage>("GET", `/catalog/stalls/${slug}`)).body.open

describe("a restriction with notice", () => {
  it("holds from the Vietnamese midnight after five whole days, with no job having run, and not before", async () => {
    const { status, body } = await announce("repeated_violations")
    expect([status, body.state]).toEqual([201, "announced"])
    expect(body.effective_on).toBe(addDays(vietnamDay(new Date()), 6))
    const begins = startOfVietnamDay(body.effective_on).getTime()
    moveClockTo(begins - 60_000)
    expect([await add(), await isShown(), await isOpen()]).toEqual([200, true, true])
    expect(await areListed()).toEqual([true, true])
    moveClockTo(begins + 1_000)
    expect([await add(), await isShown(), await isOpen()]).toEqual([409, false, false])
    expect(await areListed()).toEqual([false, false])
    expect((await lift(body.id)).body).toMatchObject({ state: "lifted", may_lift: false })
    expect([await add(), await isShown(), await isOpen()]).toEqual([200, true, true])
    expect((await lift(body.id)).status).toBe(409)
  })

  it("is announced once for each ground", async () => {
    const { body } = await announce("complaints_ignored")
    expect((await announce("complaints_ignored")).body).toMatchObject({ code: "restricted_already", field: "ground" })
    await lift(body.id)
  })
})

it("is lifted by no officer who works for the stall, however his number is written", async () => {
  const { body } = await announce("complaints_ignored")
  for (const phone of [FISH_SAUCE_PHONE, FISH_SAUCE_PHONE.replace(/^0(...)/, "+84 $1 ")]) {
    const own = await lift(body.id, await officerWithPhone(seller.province_code, phone))
    expect([phone, own.status, own.body.code]).toEqual([phone, 403, "own_matter"])
  }
  const self = await officerWithPhone(seller.province_code, FISH_SAUCE_PHONE)
  const seen = await ask<RestrictionReview>("GET", `/department/restrictions/${body.id}`, { token: self })
  expect(seen.body).toMatchObject({ may_lift: false })
  expect(await read(body.id)).toMatchObject({ may_lift: true })
  expect((await lift(body.id)).body).toMatchObject({ state: "lifted" })
})

describe("a paper with an appeal against a measure", () => {
  const bearer = (token: string) => ({ authorization: token })
  const appealed = async () => {
    const { body } = await announce("false_information")
    const path = `${seller.path}/measures/${body.id}`
    const sent = await ask<Measure[]>("POST", `${path}/appeal`, { token: seller.token, body: { words: "Khai đúng." } })
    return { id: body.id, path, appeal: sent.body.find(({ id }) => id === body.id)?.appeal?.id ?? "" }
  }

  it("is for its stall and the department, and for nobody else", async () => {
    const { id, path, appeal } = await appealed()
    try {
      expect((await sendFile(`${path}/files`, PDF, bearer(seller.token))).status).toBe(201)
      const [file] = (await read(id)).appeal?.files ?? []
      expect(file).toMatchObject({ name: PDF.name, side: "seller" })
      const self = await officerWithPhone(seller.province_code, FISH_SAUCE_PHONE)
      const own = await ask<RestrictionReview>("GET", `/department/restrictions/${id}`, { token: self })
      expect(own.body).toMatchObject({ may_decide_appeal: false, appeal_barred: expect.stringContaining("gian hàng") })
      expect(own.body.barred).toContain("gian hàng")
      const ofAppeal = `/files/${file?.id ?? ""}`
      expect((await ask("GET", `${path}${ofAppeal}`, { token: seller.token })).status).toBe(200)
      const atDesk = `/department/case-appeals/${appeal}${ofAppeal}`
      expect((await ask("GET", atDesk, { token: officer })).status).toBe(200)
      const other = await sampleSeller(HONEY_PHONE)
      const foreign = await ask("GET", `${other.path}/measures/${id}${ofAppeal}`, { token: other.token })
      const elsewhere = await ask("GET", atDesk, { token: await sampleOfficer(other.province_code) })
      expect([foreign.status, elsewhere.status]).toEqual([404, 404])
      const stranger = await sendFile(`${other.path}/measures/${id}/files`, PDF, bearer(other.token))
      expect(stranger.status).toBe(404)
    } finally {
      await lift(id)
    }
  })

  it("is taken in while the appeal waits: not before there is one, nor after it was judged, nor under a false name", async () => {
    const { body: silent } = await announce("complaints_ignored")
    const early = await sendFile(`${seller.path}/measures/${silent.id}/files`, PDF, bearer(seller.token))
    await lift(silent.id)
    const { id, path, appeal } = await appealed()
    try {
      const lying = { ...PDF, name: "anh.png", type: "image/png" }
      const refused = await sendFile(`${path}/files`, lying, bearer(seller.token))
      const decision = { state: "upheld", words: "Giữ nguyên." }
      const second = await colleague(seller.province_code)
      await ask("POST", `/department/case-appeals/${appeal}/decide`, { token: second, body: decision })
      const late = await sendFile(`${path}/files`, PDF, bearer(seller.token))
      expect(early.status).toBe(404)
      const told = [refused, late].map(({ status, body }) => [status, body.code])
      expect(told).toEqual([
        [400, "file_kind_mismatch"],
        [409, "case_moved"],
      ])
    } finally {
      await lift(id)
    }
  })
})

describe("a restriction of law or urgency", () => {
  it("holds at once; what was ordered before is still sent", async () => {
    const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }])
    const { body } = await announce("urgent_harm")
    expect(body.state).toBe("in_force")
    expect([await add(), await isShown()]).toEqual([409, false])
    const order = `${seller.path}/orders/${group.orders[0]?.id ?? ""}`
    expect((await ask("POST", `${order}/confirm`, { token: seller.token, body: {} })).status).toBe(200)
    const parcel = { carrier: "Viettel Post", tracking_code: "VT1" }
    expect((await ask("POST", `${order}/ship`, { token: seller.token, body: parcel })).status).toBe(200)
    await lift(body.id)
    expect([await add(), await isShown()]).toEqual([200, true])
  })

  it("stops a cart that was filled before it: its product is named, nothing is sold, held or charged", async () => {
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
    const form = await orderForm((await cartPage(cart)).body.total ?? -1)
    const before = await madeOf(cart, goods.variant_id)
    const { body } = await announce("urgent_harm")
    const refused = await complete(cart, form)
    expect([refused.status, refused.body.message]).toEqual([409, expect.stringContaining(goods.name)])
    expect(await madeOf(cart, goods.variant_id)).toEqual({ ...before, orders: 0, groups: 0 })
    await lift(body.id)
    expect((await complete(cart, form)).status).toBe(200)
  })

  it("lets the stall give back what it was paid before", async () => {
    const order = await deliver(seller, await buy([{ variant_id: goods.variant_id, quantity: 1 }]))
    const { body } = await announce("urgent_harm")
    const asked = (await askReturn(order, 1)).body
    const moves = [await sellerReturns(seller, asked.id, "waive")]
    moves.push(await sellerReturns(seller, asked.id, "refunded", { reference: "FT135" }))
    expect(moves.map(({ status, body: { state } }) => [status, state])).toEqual([
      [200, "to_refund"],
      [200, "refunded"],
    ])
    await lift(body.id)
  })

  it("is appealed by the seller, and not judged by who announced it", async () => {
    const { body } = await announce("law")
    const path = `${seller.path}/measures/${body.id}/appeal`
    const sent = await ask<Measure[]>("POST", path, { token: seller.token, body: { words: "Giấy phép còn hạn." } })
    const appeal = sent.body.find(({ id }) => id === body.id)?.appeal?.id ?? ""
    expect((await ask("POST", path, { token: seller.token, body: { words: "Lần nữa." } })).status).toBe(409)
    const decide = (token: string) =>
      ask("POST", `/department/case-appeals/${appeal}/decide`, {
        token,
        body: { state: "overturned", words: "Giấy phép còn hạn, bỏ hạn chế." },
      })
    expect((await decide(officer)).status).toBe(403)
    const second = await colleague(seller.province_code)
    const answers = await Promise.all([decide(second), decide(second)])
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
    expect(await isShown()).toBe(true)
  })
})

it("an authority stops a stall, and an appeal that is accepted opens it again", async () => {
  const { body } = await newRequest(officer, seller, { kind: "lock_seller" })
  const path = `/department/authority-requests/${body.id}/carry-out`
  expect((await ask("POST", path, { token: officer, body: {} })).status).toBe(200)
  expect([await add(), await isShown()]).toEqual([409, false])
  const appealPath = `${seller.path}/measures/${body.id}/appeal`
  const sent = await ask<Measure[]>("POST", appealPath, { token: seller.token, body: { words: "Nhầm gian hàng." } })
  const appeal = sent.body.find(({ id }) => id === body.id)?.appeal?.id ?? ""
  const second = await colleague(seller.province_code)
  const decision = { state: "overturned", words: "Văn bản nói về gian hàng khác." }
  await ask("POST", `/department/case-appeals/${appeal}/decide`, { token: second, body: decision })
  expect([await add(), await isShown()]).toEqual([200, true])
})

describe("the list of cases", () => {
  const found = (q: string, token = officer, show = "open") => casesFound(token, { kind: "restriction", q, show })

  it("shows what is open, by kind and by words, and nothing of another province", async () => {
    const { body } = await announce("false_information")
    const words = "khong giao hang"
    expect(await found(words)).toContain(body.id)
    expect(await found(words, await sampleOfficer("01"))).toEqual([])
    await lift(body.id)
    expect(await found(words)).not.toContain(body.id)
    expect(await found(words, officer, "all")).toContain(body.id)
  })

  it("finds what is written in curved quotes and long dashes as it is written, and as people type it", async () => {
    const { body } = await announce("false_information", officer, "Quảng cáo sai về HTX “Hương Quê” – Thanh Hóa.")
    for (const words of ["HTX “Hương Quê” – Thanh Hóa", 'htx "huong que" - thanh hoa'])
      expect(await found(words)).toContain(body.id)
    await lift(body.id)
  })
})
