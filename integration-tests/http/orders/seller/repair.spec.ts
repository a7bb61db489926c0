import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import { ask } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import { act, PARCEL, write } from "../../../support/orders"
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
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

conserveMoney()

let seller: SampleSeller
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})
beforeEach(async () => {
  goods = await newGoods(seller)
})

async function newOrder(): Promise<string> {
  const group = await buy([{ variant_id: goods.variant_id, quantity: 2 }])
  const { body } = await ask<Page<SellerOrderRow>>("GET", `${seller.path}/orders?limit=100`, { token: seller.token })
  const order = body.items.find(({ code }) => code === group.orders[0]?.code)
  if (!order) throw new Error("the seller does not see the order")
  return order.id
}

/** What the books say of a move is written with it, so it is there when the process dies just after. */
const BOOKED = `with moved as (
    insert into ledger_entry (id, posting_key, kind, group_order_id, seller_id, floor_id, at, day)
    select 'lent_died_' || id, 'died:' || id, 'order.' || $2::text, id, seller_id, floor_id, now(), to_char(now() + interval '7 hours', 'YYYY-MM-DD')
    from group_order where id = $1 returning id, day)
  insert into ledger_line (entry_id, day, account, amount)
  select moved.id, moved.day, case when $2 = 'delivered' and l.account <> 'shopper_funds' then 'carrier_cod:viettel-post' else l.account end, -l.amount
  from moved, ledger_entry e join ledger_line l on l.entry_id = e.id where e.group_order_id = $1`
const UNCHARGED = `insert into commission_line (id, group_order_id, item_id, rule_id, base, rate_bp, vat_bp, fee, vat, reverses, reason_key, at)
  select id || '_died', group_order_id, item_id, rule_id, -base, rate_bp, vat_bp, -fee, -vat, id, 'died', now()
  from commission_line where group_order_id = $1`

/** Leaves an order as a process does that dies between our move and Medusa's. */
async function dieAfterMove(id: string, state: "cancelled" | "shipped" | "delivered"): Promise<void> {
  if (state !== "shipped") await write(BOOKED, [id, state])
  if (state === "cancelled") await write(UNCHARGED, [id])
  await write("update group_order set state = $2, carrier = $3, tracking_code = $4 where id = $1", [
    id,
    state,
    state === "cancelled" ? null : PARCEL.carrier,
    state === "cancelled" ? null : PARCEL.tracking_code,
  ])
}

const medusaOrder = async (id: string) => {
  const { rows } = await write(
    `select m.status, count(f.id)::int as parcels, count(f.shipped_at)::int as sent, count(f.delivered_at)::int as delivered
       from group_order o join "order" m on m.id = o.order_id
       left join order_fulfillment link on link.order_id = m.id and link.deleted_at is null
       left join fulfillment f on f.id = link.fulfillment_id
      where o.id = $1 group by m.status`,
    [id],
  )
  return rows[0] as unknown
}

describe("a move whose process died half-way is finished by the same call", () => {
  it("cancelling: the goods go back on sale", async () => {
    const id = await newOrder()
    await dieAfterMove(id, "cancelled")
    expect((await madeOf("", goods.variant_id)).reserved).toBe(2)
    expect((await act(seller, id, "cancel", { reason: "Hết hàng" })).status).toBe(200)
    expect(await medusaOrder(id)).toMatchObject({ status: "canceled", parcels: 0 })
    expect((await madeOf("", goods.variant_id)).reserved).toBe(0)
  })

  it("sending: one parcel is packed and handed over, and another parcel is refused", async () => {
    const id = await newOrder()
    await dieAfterMove(id, "shipped")
    const other = await act(seller, id, "ship", { ...PARCEL, tracking_code: "VTP999" })
    expect([other.status, other.body.code]).toEqual([409, "order_already_shipped"])
    expect((await act(seller, id, "ship", PARCEL)).status).toBe(200)
    expect((await act(seller, id, "ship", PARCEL)).status).toBe(200)
    expect(await medusaOrder(id)).toMatchObject({ parcels: 1, sent: 1, delivered: 0 })
    expect((await madeOf("", goods.variant_id)).reserved).toBe(0)
  })

  it("delivering: also when the parcel itself was never packed", async () => {
    const id = await newOrder()
    await dieAfterMove(id, "delivered")
    expect((await act(seller, id, "deliver")).status).toBe(200)
    expect(await medusaOrder(id)).toMatchObject({ parcels: 1, sent: 1, delivered: 1 })
  })
})

describe("a cart whose process died after its group was written", () => {
  it("is closed to the shopper, and completed by the same call with the same group", async () => {
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
    const form = await orderForm((await cartPage(cart)).body.total ?? -1)
    const { body: group } = await complete(cart, form)
    await write("update cart set completed_at = null where id = $1", [cart])

    expect((await cartPage(cart)).status).toBe(404)
    const added = await addToCart(cart, { variant_id: goods.variant_id, quantity: 1 })
    expect([added.status, added.body.code]).toEqual([409, "cart_completed"])
    expect((await complete(cart, form)).body.code).toBe(group.code)
    const { rows } = await write("select completed_at is not null as completed from cart where id = $1", [cart])
    expect(rows).toEqual([{ completed: true }])
  })
})

it("a product that was deleted cannot be ordered: its line says that it was withdrawn", async () => {
  const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
  await write(
    "update product set deleted_at = now() where id = (select product_id from product_variant where id = $1)",
    [goods.variant_id],
  )
  const { body } = await cartPage(cart)
  expect(JSON.stringify(body)).toContain("listing_withdrawn")
})
