import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { ask } from "../../../support/ask"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { act, freshPhone, PARCEL, write } from "../../../support/orders"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { buy, type Goods, madeOf, newGoods, plentyOfGoods } from "../../../support/shopper"
import { buyByTransfer, keepAccount, orderNow } from "../../../support/transfers"

conserveMoney()

let seller: SampleSeller
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  goods = await plentyOfGoods(seller)
})

/** An order of two pieces whose parcel the carrier could not hand over. */
async function failedOrder({ reason = "refused", of = goods } = {}): Promise<string> {
  const contact = { name: "Nguyễn Thị An", phone: freshPhone() }
  const group = await buy([{ variant_id: of.variant_id, quantity: 2 }], { contact })
  const id = group.orders[0]?.id ?? ""
  for (const [what, body] of [
    ["confirm", {}],
    ["ship", PARCEL],
    ["delivery-failed", { reason }],
  ] as const)
    expect((await act(seller, id, what, body)).status).toBe(200)
  return id
}

const stockOf = async (variant: string): Promise<number> => {
  const { rows } = await write(
    `select level.stocked_quantity::int as stocked, (level.raw_stocked_quantity ->> 'value')::int as raw from inventory_level level
       join product_variant_inventory_item item on item.inventory_item_id = level.inventory_item_id
      where item.variant_id = $1 and level.deleted_at is null`,
    [variant],
  )
  const [row] = rows as { stocked: number; raw: number }[]
  expect(row?.raw).toBe(row?.stocked)
  return row?.stocked ?? -1
}
const medusaOrder = async (id: string) => {
  const { rows } = await write(
    `select (select count(*)::int from "return" r where r.order_id = o.order_id and r.received_at is not null) as returns,
       (select count(*)::int from order_payment_collection c join payment p on p.payment_collection_id = c.payment_collection_id
         where c.order_id = o.order_id and p.canceled_at is null) as open_payments
     from group_order o where o.id = $1`,
    [id],
  )
  return rows[0] as unknown
}

describe("cash on delivery for a phone where parcels are not taken", () => {
  it("is shown to the stall before it confirms, and ends with the third parcel; a transfer is still open", async () => {
    await keepAccount(seller)
    const contact = { name: "Nguyễn Thị An", phone: freshPhone() }
    const order = () => buy([{ variant_id: goods.variant_id, quantity: 1 }], { contact })
    for (const refusals of [0, 1, 2]) {
      const id = (await order()).orders[0]?.id ?? ""
      const { body } = await ask<SellerOrder>("GET", `${seller.path}/orders/${id}`, { token: seller.token })
      expect(body.refusals).toBe(refusals)
      for (const [what, form] of [
        ["confirm", {}],
        ["ship", PARCEL],
        ["delivery-failed", { reason: "refused" }],
        ["return", {}],
        ["take-back", { goods: "good" }],
      ] as const)
        expect((await act(seller, id, what, form)).status).toBe(200)
    }
    await expect(order()).rejects.toThrow("cod_refused_before")
    expect((await buyByTransfer([{ variant_id: goods.variant_id, quantity: 1 }], { contact })).orders).toHaveLength(1)
  })
})

describe("a parcel that was not taken", () => {
  it("may still arrive at the second attempt", async () => {
    const id = await failedOrder({ reason: "unreachable" })
    const { body } = await act(seller, id, "deliver")
    expect(body.timeline.map(({ state }) => state)).toEqual([
      "placed",
      "confirmed",
      "shipped",
      "delivery_failed",
      "delivered",
    ])
  })

  it("turns round with its price called off, and its good goods are on sale again when it is home", async () => {
    const own = await newGoods(seller)
    const id = await failedOrder({ of: own })
    expect((await act(seller, id, "return")).body).toMatchObject({ state: "returning", moves: ["returned"] })
    expect(await stockOf(own.variant_id)).toBe(8)
    expect(await medusaOrder(id)).toEqual({ returns: 0, open_payments: 0 })
    const { body } = await act(seller, id, "take-back", { goods: "good" })
    expect(body).toMatchObject({ state: "returned", moves: [] })
    expect(await stockOf(own.variant_id)).toBe(10)
    expect((await madeOf("", own.variant_id)).reserved).toBe(0)
    expect(await medusaOrder(id)).toEqual({ returns: 1, open_payments: 0 })
  })

  it("is taken back once when the button is pressed five times", async () => {
    const own = await newGoods(seller)
    const id = await failedOrder({ of: own })
    await act(seller, id, "return")
    const answers = await Promise.all(Array.from({ length: 5 }, () => act(seller, id, "take-back", { goods: "good" })))
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200))
    expect(await stockOf(own.variant_id)).toBe(10)
    expect(await medusaOrder(id)).toEqual({ returns: 1, open_payments: 0 })
  })

  it("with spoilt goods puts nothing on sale", async () => {
    const own = await newGoods(seller)
    const id = await failedOrder({ of: own })
    await act(seller, id, "return")
    await act(seller, id, "take-back", { goods: "damaged", note: "Vỡ hũ" })
    expect(await stockOf(own.variant_id)).toBe(8)
    const other = await act(seller, id, "take-back", { goods: "good" })
    expect([other.status, other.body.code]).toEqual([409, "goods_already_told"])
  })

  it.each([
    ["returned before it turns round", "take-back", { goods: "good" }, 400, undefined],
    ["failed without a reason", "delivery-failed", {}, 400, "reason"],
    ["taken back without a word about the goods", "take-back", {}, 400, "goods"],
  ] as const)("is not %s", async (_what, what, body, status, field) => {
    const id = await failedOrder()
    const answer = await act(seller, id, what, body)
    expect([answer.status, answer.body.field]).toEqual([status, field])
  })

  it("that was paid by transfer leaves the stall owing the whole of it", async () => {
    await keepAccount(seller)
    const contact = { name: "Nguyễn Thị An", phone: "0912345678" }
    const group = await buyByTransfer([{ variant_id: goods.variant_id, quantity: 1 }], { contact })
    const [order] = group.orders
    const id = order?.id ?? ""
    for (const [what, body] of [
      ["transfer-received", {}],
      ["confirm", {}],
      ["ship", PARCEL],
      ["delivery-failed", { reason: "refused" }],
      ["return", {}],
      ["take-back", { goods: "good" }],
    ] as const)
      expect((await act(seller, id, what, body)).status).toBe(200)
    expect(await orderNow(group)).toMatchObject({ state: "returned", transfer: { refund_due: order?.total } })
    await act(seller, id, "transfer-refunded")
    expect(await orderNow(group)).toMatchObject({ transfer: { refund_due: 0, refunded: order?.total } })
  })
})

/** What a process leaves that dies between two steps of a parcel's way back: each loses what came after it. */
const DEATHS: readonly (readonly [after: string, sql: string])[] = [
  [
    "the payment was not voided",
    `update payment p set canceled_at = null from group_order o join order_payment_collection c on c.order_id = o.order_id
      where o.id = $1 and p.payment_collection_id = c.payment_collection_id`,
  ],
  [
    "the goods were not put back",
    `with lost as (update group_order set restocked_at = null where id = $1 returning order_id)
     update inventory_level level set stocked_quantity = 8, raw_stocked_quantity = '{"value": "8", "precision": 20}'
       from lost join order_item item on item.order_id = lost.order_id join order_line_item line on line.id = item.item_id
       join product_variant_inventory_item pv on pv.variant_id = line.variant_id where level.inventory_item_id = pv.inventory_item_id`,
  ],
]

describe.each(DEATHS)("a way back whose process died when %s", (_after, sql) => {
  it.each([
    ["the same call", (id: string) => act(seller, id, "take-back", { goods: "good" })],
    ["the job", () => runJob("finish-order-moves")],
  ] as const)("is finished by %s", async (_who, finish) => {
    const own = await newGoods(seller)
    const id = await failedOrder({ of: own })
    await act(seller, id, "return")
    await act(seller, id, "take-back", { goods: "good" })
    await write(sql, [id])
    await write("update group_order set updated_at = now() - interval '1 hour' where id = $1", [id])
    await finish(id)
    expect(await stockOf(own.variant_id)).toBe(10)
    expect(await medusaOrder(id)).toEqual({ returns: 1, open_payments: 0 })
  })
})
