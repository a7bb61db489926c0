import type { Complaint } from "@san-ocop/kit/http/casework"
import type { GiftParcel, OrderGroupPage, PaymentMethod, StallOrder } from "@san-ocop/kit/http/checkout"
import { formatMoney } from "@san-ocop/kit/format-money"
import { ask } from "../../../support/ask"
import { shopperDisputes } from "../../../support/disputes"
import { conserveMoney } from "../../../support/money"
import { act, deliver } from "../../../support/orders"
import { askReturn } from "../../../support/returns"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { buy, type Goods, HANOI, hanoiCommune, PHONE, plentyOfGoods } from "../../../support/shopper"

conserveMoney()

const GIVER = { email: "nguoi-tang@thu.example", note: "Đừng nói tôi gửi", invoice: "Lê Văn Tặng" }
const MESSAGE = "Chúc mừng năm mới"

let seller: SampleSeller
let goods: Goods
beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  goods = await plentyOfGoods(seller)
})

const lookUp = <Body = OrderGroupPage>(code: string) =>
  ask<Body>("POST", "/store/order-lookup", { body: { code, phone: PHONE } })
const pathOf = (code: string, order: StallOrder, what: string) =>
  `/store/order-groups/${code}/orders/${order.code}/${what}`
const onlyOrder = ({ orders: [order] }: OrderGroupPage): StallOrder => {
  if (!order) throw new Error("a group without an order")
  return order
}
const give = async (payment_method: PaymentMethod = "cod") =>
  buy([{ variant_id: goods.variant_id, quantity: 2 }], {
    contact: { name: "Nguyễn Thị An", phone: PHONE, email: GIVER.email },
    address: { province_code: HANOI, commune_code: await hanoiCommune(), street: "Số 1, ngõ 2" },
    note: GIVER.note,
    gift: { message: MESSAGE },
    invoice: { kind: "person", name: GIVER.invoice, address: "Số 9, Hà Nội", email: GIVER.email },
    payment_method,
  })
const complain = (code: string, order: StallOrder, reason_code: string, wish: string) =>
  ask<Complaint>("POST", pathOf(code, order, "complaints"), {
    body: { phone: PHONE, reason_code, wish, words: "Hũ vỡ khi tới nơi." },
  })

describe("a gift, by the code that is printed on its parcel", () => {
  it.each<PaymentMethod>(["cod", "vietqr"])(
    "tells its receiver what comes from whom, and no price, payment or giver, when it is paid by %s",
    async (method) => {
      const group = await give(method)
      const order = onlyOrder(group)
      const { status, body } = await lookUp<GiftParcel>(order.code)
      expect([status, body.seen_by, body.code]).toEqual([200, "receiver", order.code])
      expect([body.receiver, body.gift, body.state]).toEqual([
        { name: "Nguyễn Thị An", phone: PHONE },
        { message: MESSAGE },
        "placed",
      ])
      expect(body.lines.map(({ name, quantity }) => [name, quantity])).toEqual([[goods.name, 2]])
      const told = JSON.stringify(body)
      for (const dong of [150_000, order.item_total, order.shipping_total, order.total]) {
        expect(told).not.toMatch(new RegExp(`:${String(dong)}\\b`))
        expect(told).not.toContain(formatMoney(dong))
      }
      for (const words of [...Object.values(GIVER), group.code, `"${method}"`, "awaiting_payment", "chuyển khoản"])
        expect(told).not.toContain(words)
    },
  )

  it("tells all of it to who has the code of the purchase", async () => {
    const group = await give()
    const { body } = await lookUp(group.code)
    expect([body.seen_by, body.total, body.note, body.contact.email, body.invoice?.name]).toEqual([
      "buyer",
      group.total,
      GIVER.note,
      GIVER.email,
      GIVER.invoice,
    ])
  })

  it("is no other page where the order is no gift", async () => {
    const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }])
    const { body } = await lookUp(onlyOrder(group).code)
    expect([body.seen_by, body.total]).toEqual(["buyer", group.total])
  })

  it("says where the carrier has it, and not why it was called off", async () => {
    const group = await give()
    const order = onlyOrder(group)
    await act(seller, order.id, "cancel", { reason: "Khách chưa trả đủ tiền" })
    const { body } = await lookUp<GiftParcel>(order.code)
    expect([body.state, body.timeline.map(({ state }) => state)]).toEqual(["cancelled", ["placed", "cancelled"]])
    expect(JSON.stringify(body)).not.toContain("chưa trả đủ")
  })
})

describe("what its giver alone decides", () => {
  it("cancelling is refused to its receiver, and left to its giver", async () => {
    const group = await give()
    const order = onlyOrder(group)
    const cancel = (code: string) =>
      ask<OrderGroupPage>("POST", pathOf(code, order, "cancel"), { body: { phone: PHONE } })
    const refused = await cancel(order.code)
    expect([refused.status, refused.body.code]).toEqual([400, "gift_receiver"])
    expect(onlyOrder((await lookUp(group.code)).body).state).toBe("placed")
    expect((await cancel(group.code)).body.orders.map(({ state }) => state)).toEqual(["cancelled"])
  })

  it("so are a return and a dispute, with an account for the money", async () => {
    const group = await give()
    const order = await deliver(seller, group)
    const answers = [await askReturn(order, 1), await shopperDisputes(order)]
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [400, "gift_receiver"],
      [400, "gift_receiver"],
    ])
    const { body } = await lookUp(group.code)
    expect([onlyOrder(body).returns, onlyOrder(body).disputes]).toEqual([[], []])
    const givers = await ask("POST", pathOf(group.code, order, "returns"), {
      body: {
        phone: PHONE,
        reason: "damaged",
        words: "Hũ vỡ khi tới nơi.",
        lines: [{ line_id: order.lines[0]?.id ?? "", quantity: 1 }],
        account: { bank_bin: "970436", account_number: "0123456789", holder_name: "LE VAN TANG" },
      },
    })
    expect(givers.status).toBe(201)
  })

  it("is not asked for by a complaint either: its receiver complains of the goods, and of money its giver", async () => {
    const group = await give()
    const order = await deliver(seller, group)
    const [wish, reason] = [
      await complain(order.code, order, "damaged", "refund"),
      await complain(order.code, order, "refund", "explain"),
    ]
    expect([wish, reason].map(({ status, body }) => [status, (body as { field?: string }).field])).toEqual([
      [400, "wish"],
      [400, "reason_code"],
    ])
    expect((await complain(order.code, order, "damaged", "replace")).status).toBe(201)
    const another = await give()
    expect((await complain(another.code, onlyOrder(another), "damaged", "refund")).status).toBe(201)
  })

  it("what the giver says to the stall in a complaint is not led to from the parcel", async () => {
    const group = await give()
    const order = onlyOrder(group)
    const { body: complaint } = await complain(group.code, order, "other", "explain")
    expect(JSON.stringify((await lookUp(order.code)).body)).not.toContain(complaint.code)
    expect(onlyOrder((await lookUp(group.code)).body).complaint?.code).toBe(complaint.code)
  })
})
