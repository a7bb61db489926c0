import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { makeMember, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { moveClockByDays } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { act, deliver, write } from "../../../support/orders"
import { ACCOUNT, askReturn, returnNow, sellerReturns, shopperReturns } from "../../../support/returns"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { buy, type Goods, newGoods, plentyOfGoods, stockOf } from "../../../support/shopper"
import { buyByTransfer, keepAccount } from "../../../support/transfers"

conserveMoney()

let seller: SampleSeller
let other: SampleSeller
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  goods = await plentyOfGoods(seller)
})
afterEach(() => moveClockByDays(0))

const delivered = async (of = goods): Promise<StallOrder> =>
  deliver(seller, await buy([{ variant_id: of.variant_id, quantity: 2 }]))
const requested = async (order: StallOrder, quantity: number, change = {}) =>
  (await askReturn(order, quantity, change)).body

describe("delivered goods that go back", () => {
  it("are asked for, approved, sent, received good, and on sale again; the money goes back with the bank's number", async () => {
    const own = await newGoods(seller)
    const order = await delivered(own)
    const made = await askReturn(order, 1)
    expect([made.status, made.body.state]).toEqual([201, "requested"])
    const { id, code } = made.body
    expect(made.body).toMatchObject({ amount: order.lines[0]?.unit_price, shipping: 0, moves: ["withdraw"] })
    expect((await sellerReturns(seller, id, "approve", { words: "Mời gửi lại." })).body.state).toBe("approved")
    expect((await shopperReturns(code, "send")).body).toMatchObject({ state: "sent", parcel: "Viettel Post VTP999" })
    const received = await sellerReturns(seller, id, "receive", { goods: "good", restock: true })
    expect(received.body).toMatchObject({ state: "to_refund", goods: "good", moves: ["say_refunded"] })
    expect(await stockOf(own)).toBe(9)
    const back = await sellerReturns(seller, id, "refunded", { reference: "FT26331123" })
    expect(back.body).toMatchObject({ state: "refunded", reference: "FT26331123", due_on: null })
  })

  it("all together bring back the shipping too, never a dong more than what was paid", async () => {
    const order = await delivered()
    const first = await requested(order, 1)
    await sellerReturns(seller, first.id, "waive")
    await sellerReturns(seller, first.id, "refunded", { reference: "FT123" })
    const last = await requested(order, 1)
    expect(last.shipping).toBe(order.shipping_total)
    expect(first.amount + last.amount).toBe(order.total)
    await sellerReturns(seller, last.id, "waive")
    await sellerReturns(seller, last.id, "refunded", { reference: "FT456" })
    expect((await askReturn(order, 1)).body.code).toBe("not_returnable")
  })

  it("are on sale again once when the button is pressed five times, and owed once", async () => {
    const own = await newGoods(seller)
    const { id, code } = await requested(await delivered(own), 1)
    await sellerReturns(seller, id, "approve")
    await shopperReturns(code, "send")
    const press = () => sellerReturns(seller, id, "receive", { goods: "good", restock: true })
    const answers = await Promise.all(Array.from({ length: 5 }, press))
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200))
    expect(await stockOf(own)).toBe(9)
  })

  it("of two requests at once one is taken", async () => {
    const order = await delivered()
    const answers = await Promise.all([askReturn(order, 2), askReturn(order, 2)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it("that a transfer paid are given back by the stall that it was paid to", async () => {
    await keepAccount(seller)
    const group = await buyByTransfer([{ variant_id: goods.variant_id, quantity: 2 }])
    await act(seller, group.orders[0]?.id ?? "", "transfer-received")
    const { id } = await requested(await deliver(seller, group), 1)
    await sellerReturns(seller, id, "waive", { words: "Xin lỗi quý khách." })
    expect((await sellerReturns(seller, id, "refunded", { reference: "FT789" })).body.state).toBe("refunded")
  })
})

describe("the shopper's account", () => {
  const seenBy = async (token: string, id: string) =>
    (await ask<GoodsReturn>("GET", `${seller.path}/returns/${id}`, { token })).body.account?.account_number ?? null
  const tokenOf = async (role: string) => {
    const { login } = await withDatabase(async (database) => {
      const member = await makeMember(database, seller.id)
      await database.query("update seller_membership set role = $2 where member_id = $1", [member.id, role])
      return member
    })
    return logIn("seller_member", login, PASSWORD)
  }

  it("is shown to who sends the stall's money, and only while it is to be sent", async () => {
    const { id, account } = await requested(await delivered(), 1)
    expect(account?.account_number).toBe(ACCOUNT.account_number)
    expect(await seenBy(seller.token, id)).toBeNull()
    expect((await sellerReturns(seller, id, "waive")).body.account?.account_number).toBe(ACCOUNT.account_number)
    const seen = await Promise.all(["accountant", "packing"].map(async (role) => seenBy(await tokenOf(role), id)))
    expect(seen).toEqual([ACCOUNT.account_number, null])
  })

  it.each([
    ["the money went back", "refunded"],
    ["the stall refused", "refused"],
    ["the shopper withdrew", "withdrawn"],
  ])("is kept nowhere once %s", async (_what, end) => {
    const { id, code } = await requested(await delivered(), 1)
    if (end === "refused") await sellerReturns(seller, id, "refuse", { words: "Hàng còn nguyên khi giao." })
    if (end === "withdrawn") await shopperReturns(code, "withdraw")
    if (end === "refunded") {
      await sellerReturns(seller, id, "waive")
      await sellerReturns(seller, id, "refunded", { reference: "FT246" })
    }
    expect((await returnNow(code)).body).toMatchObject({ state: end, account: null })
    const { rows } = await write("select bank_bin, account_number, holder_name from goods_return where id = $1", [id])
    expect(rows).toEqual([{ bank_bin: null, account_number: null, holder_name: null }])
  })
})

describe("a return is refused", () => {
  it.each([
    ["of more than was bought", 3, {}, 400, "more_than_bought"],
    ["for a change of mind where the floor takes none", 1, { reason: "changed_mind" }, 400, "reason_not_offered"],
  ] as const)("%s", async (_what, quantity, change, status, code) => {
    const answer = await askReturn(await delivered(), quantity, change)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  it("without an account for the money", async () => {
    const answer = await askReturn(await delivered(), 1, { account: null })
    expect([answer.status, answer.body.field]).toEqual([400, "account_number"])
  })

  it("to who does not know the phone number", async () => {
    const order = await delivered()
    expect((await askReturn(order, 1, { phone: "0987654321" })).status).toBe(404)
    const { code } = await requested(order, 1)
    expect((await shopperReturns(code, "withdraw", "0987654321")).status).toBe(404)
  })

  it("before delivery, and after thirty days", async () => {
    const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }])
    const [order] = group.orders
    if (!order) throw new Error("no order")
    expect((await askReturn(order, 1)).body.code).toBe("not_returnable")
    await deliver(seller, group)
    moveClockByDays(31)
    expect((await askReturn(order, 1)).body.code).toBe("not_returnable")
  })

  it("by the stall with a reason only, and is over then; another stall does not find it", async () => {
    const { id, code } = await requested(await delivered(), 1)
    expect((await sellerReturns(seller, id, "refuse")).body.field).toBe("words")
    expect((await sellerReturns(other, id, "refuse", { words: "Không phải của chúng tôi." })).status).toBe(404)
    const refused = await sellerReturns(seller, id, "refuse", { words: "Hàng còn nguyên khi giao." })
    expect(refused.body).toMatchObject({ state: "refused", answer: "Hàng còn nguyên khi giao." })
    expect((await shopperReturns(code, "send")).status).toBe(409)
  })
})

describe("time", () => {
  it("ends a return whose goods were not sent, and another may be asked for", async () => {
    const order = await delivered()
    const { id } = await requested(order, 1)
    await sellerReturns(seller, id, "approve")
    moveClockByDays(9)
    await runJob("follow-returns")
    const path = `${seller.path}/returns/${id}`
    expect((await ask<{ state: string }>("GET", path, { token: seller.token })).body.state).toBe("lapsed")
    expect((await askReturn(order, 1)).status).toBe(201)
  })
})
