import type { Complaint, ComplaintReview } from "@san-ocop/kit/http/casework"
import type { OrderGroupPage, StallOrder } from "@san-ocop/kit/http/checkout"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { ask } from "../../../support/ask"
import { PDF, sendFile } from "../../../support/casework"
import { withDatabase } from "../../../support/database"
import { casesWith, disputeReview, sellerAnswers } from "../../../support/disputes"
import { conserveMoney } from "../../../support/money"
import { act, deliver, freshPhone, PARCEL } from "../../../support/orders"
import { ACCOUNT, sellerReturns } from "../../../support/returns"
import { HONEY_PHONE, sampleOfficer, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { buy, type Goods, plentyOfGoods } from "../../../support/shopper"

conserveMoney()

let seller: SampleSeller
let goods: Goods
beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  goods = await plentyOfGoods(seller)
})

type Gift = { purchase: string; order: StallOrder; phone: string; email: string }
let givers = 0
async function give(change: { email?: string } = {}, then: "delivered" | "failed" = "delivered"): Promise<Gift> {
  const [phone, email] = [freshPhone(), change.email ?? `nguoi-tang-${String((givers += 1))}@thu.example`]
  const contact = { name: "Nguyễn Thị An", phone, ...(email && { email }) }
  const group = await buy([{ variant_id: goods.variant_id, quantity: 2 }], { contact, gift: { message: "Chúc mừng" } })
  if (then === "delivered") return { purchase: group.code, order: await deliver(seller, group), phone, email }
  const [order] = group.orders
  if (!order) throw new Error("a group without an order")
  await act(seller, order.id, "confirm")
  await act(seller, order.id, "ship", PARCEL)
  await act(seller, order.id, "delivery-failed", { reason: "unreachable" })
  return { purchase: group.code, order, phone, email }
}

const begin = <Body>({ order, phone }: Gift, code: string, what: string, body: object) =>
  ask<Body>("POST", `/store/order-groups/${code}/orders/${order.code}/${what}`, { body: { phone, ...body } })
const giveBack = (gift: Gift) =>
  begin<GoodsReturn>(gift, gift.purchase, "returns", {
    reason: "damaged",
    words: "Hũ vỡ khi tới nơi.",
    lines: [{ line_id: gift.order.lines[0]?.id ?? "", quantity: 1 }],
    account: ACCOUNT,
  })
const dispute = (gift: Gift) =>
  begin<Dispute>(gift, gift.purchase, "disputes", {
    reason: "not_as_described",
    words: "Hàng không giống hình.",
    account: ACCOUNT,
  })
const complain = (gift: Gift, code: string) =>
  begin<Complaint>(gift, code, "complaints", { reason_code: "damaged", wish: "replace", words: "Hũ vỡ khi tới nơi." })

type Opened = { order?: { code: string }; order_code?: string }
/** What the page of a case answers to who shows the receiver's number and codes of orders. */
const look = ({ phone }: Gift, kind: "goods-returns" | "disputes" | "complaints", code: string, orders: string[]) =>
  ask<Opened>("POST", `/store/${kind}/lookup`, {
    body: { code, phone },
    headers: { "x-order-codes": orders.join(",") },
  })

type Row = {
  topic: string
  to_name: string
  to_phone: string | null
  to_email: string | null
  title: string
  href: string
}
const toldOf = ({ phone, email }: Gift): Promise<Row[]> =>
  withDatabase(async (database) => {
    const sql = `select topic, to_name, to_phone, to_email, title, href from notice where to_kind = 'person' and (to_phone = $1 or to_email = $2) order by at`
    return (await database.query<Row>(sql, [phone, email])).rows
  })
/** Whom notices of a gift's giver go to, and where they lead him. */
const leadsGiver = (gift: Gift, topics: string[]) =>
  topics.map((topic) => ({
    topic,
    to_name: "Quý khách",
    to_phone: null,
    to_email: gift.email,
    href: `/don-hang/${gift.purchase}`,
  }))
const expectOnlyGiverTold = async (gift: Gift, topics: string[]) => {
  const told = await toldOf(gift)
  expect(told).toMatchObject(leadsGiver(gift, topics))
  for (const { title } of told) expect(title).toContain(formatLookupCode(gift.purchase))
}

describe("what the giver of a gift has begun", () => {
  it.each([
    ["a return", "goods-returns", giveBack],
    ["a dispute", "disputes", dispute],
    ["a complaint", "complaints", (gift: Gift) => complain(gift, gift.purchase)],
  ] as const)(
    "%s, opens with the code of the purchase, and not with its own code and the receiver's number",
    async (...[, kind, start]) => {
      const gift = await give()
      const { status, body } = await start(gift)
      expect(status).toBe(201)
      for (const known of [[], [gift.order.code], ["khong-co-ma", body.code]])
        expect((await look(gift, kind, body.code, known)).status).toBe(404)
      const opened = await look(gift, kind, body.code, [gift.order.code, gift.purchase])
      expect(opened.status).toBe(200)
      // The page leads back to the purchase, not to the receiver's parcel.
      expect(opened.body.order?.code ?? opened.body.order_code).toBe(gift.purchase)
      const file = await sendFile(`/store/${kind}/${body.code}/files`, PDF, { "x-contact-phone": gift.phone })
      expect(file.status).toBe(404)
    },
  )

  it("moves on only for who has the code of the purchase", async () => {
    const gift = await give()
    const { code } = (await giveBack(gift)).body
    const withdraw = (orders: string[]) =>
      ask<GoodsReturn>("POST", `/store/goods-returns/${code}/withdraw`, {
        body: { phone: gift.phone },
        headers: { "x-order-codes": orders.join(",") },
      })
    expect((await withdraw([gift.order.code])).status).toBe(404)
    expect((await withdraw([gift.purchase])).body.state).toBe("withdrawn")
  })

  it("a return is told to the giver's address alone, and leads to the purchase", async () => {
    const gift = await give()
    const { id, code } = (await giveBack(gift)).body
    await sellerReturns(seller, id, "approve", { words: "Mời gửi lại." })
    await expectOnlyGiverTold(gift, ["goods_return.approved"])
    expect(JSON.stringify(await toldOf(gift))).not.toContain(code)
  })

  it("so is a dispute, of which operators read it", async () => {
    const gift = await give()
    const { id } = (await dispute(gift)).body
    await sellerAnswers(seller, id)
    await expectOnlyGiverTold(gift, ["dispute.answered"])
    expect((await disputeReview(id)).contact).toMatchObject({ receives_gift: true, giver_email: gift.email })
  })

  it("so is a complaint, with the stall's appeal against its outcome", async () => {
    const gift = await give()
    const { id, code } = (await complain(gift, gift.purchase)).body
    const officer = await sampleOfficer(seller.province_code)
    const by = (what: string, words: string) =>
      ask("POST", `${seller.path}/complaints/${id}/${what}`, { token: seller.token, body: { words } })
    await by("answer", "Chúng tôi xin gửi hũ khác.")
    const escalated = await ask("POST", `/store/complaints/${code}/escalate`, {
      body: { phone: gift.phone, words: "Chưa thấy gửi." },
      headers: { "x-order-codes": gift.purchase },
    })
    expect(escalated.status).toBe(200)
    const ruled = { token: officer, body: { outcome: "replace", words: "Gian hàng đổi hũ khác." } }
    expect((await ask("POST", `/department/complaints/${id}/decide`, ruled)).status).toBe(200)
    expect((await by("appeal", "Hàng gửi đi còn nguyên.")).status).toBeLessThan(300)
    const told = await toldOf(gift)
    expect(told).toMatchObject(leadsGiver(gift, ["complaint.answered", "complaint.decided", "appeal.filed"]))
    const { body } = await ask<ComplaintReview>("GET", `/department/complaints/${id}`, { token: officer })
    expect(body.contact).toEqual({
      name: "Nguyễn Thị An",
      phone: gift.phone,
      receives_gift: true,
      giver_email: gift.email,
    })
  })

  it("is told to nobody where the giver left no address", async () => {
    const gift = await give({ email: "" })
    await sellerReturns(seller, (await giveBack(gift)).body.id, "approve", { words: "Mời gửi lại." })
    expect(await toldOf(gift)).toEqual([])
  })
})

it("the address of who bought stands with his order, and in no copy with what he began", async () => {
  const gift = await give()
  for (const { status } of [await giveBack(gift), await dispute(gift), await complain(gift, gift.purchase)])
    expect(status).toBe(201)
  expect(await casesWith(gift.email)).toEqual([])
})

it("a gift that did not arrive is told to its giver with the code of his purchase", async () => {
  const gift = await give({}, "failed")
  await expectOnlyGiverTold(gift, ["order.delivery_failed"])
})

it("what the receiver of a gift complains of is told to him, opens with his number, and tells nothing of the giver", async () => {
  const gift = await give()
  const { id, code } = (await complain(gift, gift.order.code)).body
  const opened = await look(gift, "complaints", code, [])
  expect([opened.status, opened.body.order_code]).toEqual([200, gift.order.code])
  await ask("POST", `${seller.path}/complaints/${id}/answer`, {
    token: seller.token,
    body: { words: "Chúng tôi xin gửi hũ khác." },
  })
  const told = await toldOf(gift)
  expect(told).toMatchObject([
    { topic: "complaint.answered", to_phone: gift.phone, to_email: null, href: `/khieu-nai/${code}` },
  ])
  expect(JSON.stringify([told, opened.body])).not.toContain(gift.purchase)
})

describe("of a gift, what its giver and what its receiver complain of", () => {
  /** The complaint that the page of the purchase leads to. */
  const onPurchase = async ({ purchase: code, phone }: Gift) =>
    (await ask<OrderGroupPage>("POST", "/store/order-lookup", { body: { code, phone } })).body.orders[0]?.complaint

  it.each([
    ["the giver", (gift: Gift) => [gift.purchase, gift.order.code]],
    ["the receiver", (gift: Gift) => [gift.order.code, gift.purchase]],
  ] as const)("stand side by side, one of each while it is open, also where %s is first", async (...[, codesOf]) => {
    const gift = await give()
    for (const code of codesOf(gift)) expect((await complain(gift, code)).status).toBe(201)
    for (const code of codesOf(gift)) {
      const { status, body } = await complain(gift, code)
      expect([status, body.code]).toEqual([409, "complaint_open"])
    }
  })

  it("is told on the page of the purchase of his own alone", async () => {
    const gift = await give()
    await complain(gift, gift.order.code)
    expect(await onPurchase(gift)).toBeNull()
    const other = await give()
    const { code } = (await complain(other, other.purchase)).body
    await complain(other, other.order.code)
    expect(await onPurchase(other)).toEqual({ code, is_open: true })
  })

  it("opens with the number, is told to it and stands for the buyer's where nobody kept who began it", async () => {
    const gift = await give()
    const { id, code } = (await complain(gift, gift.order.code)).body
    await withDatabase((database) => database.query("update complaint set by_receiver = null where id = $1", [id]))
    const opened = await look(gift, "complaints", code, [])
    expect([opened.status, opened.body.order_code]).toEqual([200, gift.order.code])
    expect(await onPurchase(gift)).toEqual({ code, is_open: true })
    expect((await complain(gift, gift.purchase)).status).toBe(409)
    await ask("POST", `${seller.path}/complaints/${id}/answer`, {
      token: seller.token,
      body: { words: "Xin gửi lại." },
    })
    expect(await toldOf(gift)).toMatchObject([
      { topic: "complaint.answered", to_phone: gift.phone, href: `/khieu-nai/${code}` },
    ])
  })
})
