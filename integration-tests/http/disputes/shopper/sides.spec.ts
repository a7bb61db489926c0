import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { NoticeFeed } from "@san-ocop/kit/http/notices"
import { makeMember, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { moveClockByDays } from "../../../support/clock"
import { groupNow } from "../../../support/cards"
import { withDatabase } from "../../../support/database"
import { disputeNow, sellerAnswers, show, shopperDisputes, shopperWithdraws } from "../../../support/disputes"
import { conserveMoney } from "../../../support/money"
import { deliver, write } from "../../../support/orders"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { backendUrl } from "../../../support/server"
import { buy, type Goods, PHONE, plentyOfGoods } from "../../../support/shopper"

conserveMoney()

const STRANGER = "0912345670"
let seller: SampleSeller
let other: SampleSeller
let goods: Goods
beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  goods = await plentyOfGoods(seller)
})
afterEach(() => moveClockByDays(0))

const bought = () => buy([{ variant_id: goods.variant_id, quantity: 1 }])
const arrived = async (): Promise<StallOrder> => deliver(seller, await bought())
const opened = async () => (await shopperDisputes(await arrived())).body
const accounts = async (id: string) =>
  (await write("select num_nonnulls(bank_bin, account_number, holder_name) as kept from dispute where id = $1", [id]))
    .rows
const shopperShows = (code: string, bytes?: Buffer, phone = PHONE) =>
  show(`/store/disputes/${code}/files`, { "x-contact-phone": phone }, bytes)
const sellerShows = (id: string, { path, token }: SampleSeller = seller) =>
  show(`${path}/disputes/${id}/files`, { authorization: token })

describe("a dispute about an order", () => {
  it("is opened by its shopper, answered once by its stall, and each hears of the other", async () => {
    const group = await bought()
    const order = await deliver(seller, group)
    const until = (await groupNow(group)).orders[0]?.dispute_until
    const { status, body } = await shopperDisputes(order)
    expect([status, until]).toEqual([201, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)])
    expect(body).toMatchObject({ state: "opened", is_late: false, moves: ["withdraw", "add_file"], money: null })
    const page = (await groupNow(group)).orders[0]
    expect(page).toMatchObject({ disputes: [{ code: body.code, state: "opened" }], dispute_until: null })
    const answered = await sellerAnswers(seller, body.id)
    expect(answered.body).toMatchObject({ state: "answered", answer: "Hàng gửi đi còn nguyên.", moves: ["add_file"] })
    const feed = await ask<NoticeFeed>("GET", `${seller.path}/notices?limit=100`, { token: seller.token })
    expect(JSON.stringify(feed.body)).toContain(`/tranh-chap/${body.id}`)
    const { rows } = await write("select topic from notice where href = $1 order by at", [`/tranh-chap/${body.code}`])
    expect(rows).toEqual([{ topic: "dispute.answered" }])
  })

  it("of two clicks at once is opened once, and answered once", async () => {
    const order = await arrived()
    const answers = await Promise.all([shopperDisputes(order), shopperDisputes(order)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const id = answers.find(({ status }) => status === 201)?.body.id ?? ""
    const said = await Promise.all([1, 2].map(() => sellerAnswers(seller, id)))
    expect(said.map(({ status }) => status)).toEqual([200, 200])
    expect((await sellerAnswers(seller, id, "Nói lại cách khác.")).body.code).toBe("dispute_moved")
    const { rows } = await write("select id from notice where topic = 'dispute.answered' and href like $1", [
      `/tranh-chap/${answers.find(({ status }) => status === 201)?.body.code ?? ""}`,
    ])
    expect(rows).toHaveLength(1)
  })

  it("is nobody's business but its two sides': others do not find it", async () => {
    const order = await arrived()
    expect((await shopperDisputes(order, { phone: STRANGER })).status).toBe(404)
    const { id, code } = (await shopperDisputes(order)).body
    expect((await disputeNow(code, STRANGER)).status).toBe(404)
    expect((await shopperWithdraws(code, STRANGER)).status).toBe(404)
    expect((await shopperShows(code, undefined, STRANGER)).status).toBe(404)
    expect((await sellerAnswers(other, id)).status).toBe(404)
    expect((await sellerShows(id, other)).status).toBe(404)
    expect((await ask("GET", `${other.path}/disputes/${id}`, { token: other.token })).status).toBe(404)
  })

  it("is not answered by a member whose role only counts money", async () => {
    const { id } = await opened()
    const { login } = await withDatabase(async (database) => {
      const member = await makeMember(database, seller.id)
      await database.query("update seller_membership set role = 'accountant' where member_id = $1", [member.id])
      return member
    })
    const token = await logIn("seller_member", login, PASSWORD)
    expect((await sellerAnswers({ ...seller, token }, id)).status).toBe(403)
  })

  it("is let be by its shopper, twice if he clicks twice, and may be opened again", async () => {
    const order = await arrived()
    const { id, code } = (await shopperDisputes(order)).body
    expect(await accounts(id)).toEqual([{ kept: 3 }])
    for (const _time of [1, 2]) expect((await shopperWithdraws(code)).status).toBe(200)
    expect((await disputeNow(code)).body).toMatchObject({ state: "withdrawn", moves: [] })
    expect(await accounts(id)).toEqual([{ kept: 0 }])
    expect((await sellerAnswers(seller, id)).status).toBe(409)
    expect((await shopperDisputes(order)).status).toBe(201)
  })
})

describe("time", () => {
  it("lets an order be disputed for thirty days after its delivery, not before it and not after", async () => {
    const group = await bought()
    const [waiting] = group.orders
    if (!waiting) throw new Error("no order")
    expect((await shopperDisputes(waiting)).body.code).toBe("not_disputable")
    const order = await deliver(seller, group)
    moveClockByDays(31)
    expect((await shopperDisputes(order)).body.code).toBe("not_disputable")
    moveClockByDays(30)
    expect((await shopperDisputes(order)).status).toBe(201)
  })

  it("shuts the record after three days without an answer: nothing is said or shown any more", async () => {
    const { id, code } = await opened()
    moveClockByDays(4)
    expect((await disputeNow(code)).body).toMatchObject({ is_late: true, moves: ["withdraw"] })
    expect((await sellerAnswers(seller, id)).body.code).toBe("dispute_moved")
    expect([(await shopperShows(code)).status, (await sellerShows(id)).status]).toEqual([409, 409])
  })
})

describe("evidence", () => {
  it("is taken from both sides, six pieces each, of kinds that can be looked at, and shown to both", async () => {
    const { id, code } = await opened()
    expect((await shopperShows(code, Buffer.from("#!/bin/sh"))).status).toBe(400)
    for (let count = 0; count < 6; count += 1) expect((await shopperShows(code)).status).toBe(201)
    expect((await shopperShows(code)).status).toBe(400)
    expect((await sellerShows(id)).status).toBe(201)
    const { files } = (await disputeNow(code)).body
    expect(files.map(({ side }) => side).sort()).toEqual(["seller", ...Array<string>(6).fill("shopper")])
    const path = `${seller.path}/disputes/${id}/files/${files[0]?.id ?? ""}`
    const file = await fetch(`${backendUrl()}${path}`, {
      headers: { authorization: seller.token },
    })
    expect([file.status, file.headers.get("content-disposition")?.startsWith("attachment")]).toEqual([200, true])
    await shopperWithdraws(code)
    expect((await shopperShows(code)).status).toBe(409)
  })
})

describe("a dispute is refused", () => {
  it.each([
    ["without an account for the money", { account: null }, "account_number"],
    ["without a word", { words: "" }, "words"],
    ["for a reason that there is not", { reason: "why_not" }, "reason"],
    ["from no phone number", { phone: "12" }, "phone"],
  ])("%s", async (_what, change, field) => {
    const answer = await shopperDisputes(await arrived(), change)
    expect([answer.status, answer.body.field]).toEqual([400, field])
  })
})
