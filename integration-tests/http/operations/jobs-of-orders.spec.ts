import { type Day, startOfVietnamDay, vietnamDay } from "@san-ocop/kit/day"
import { moveClockByDays, moveClockTo } from "../../support/clock"
import { withDatabase } from "../../support/database"
import { runJob } from "../../support/jobs"
import { conserveMoney } from "../../support/money"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../support/sample-people"
import { buy, fillCart, madeOf, newGoods } from "../../support/shopper"
import { keepAccount, orderToPay, tellSepay, webhook } from "../../support/transfers"

conserveMoney()

let seller: SampleSeller
beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})

const rows = <Row extends object>(sql: string, values: unknown[] = []) =>
  withDatabase(async (database) => (await database.query<Row>(sql, values)).rows)

/** A second row like the one with `id`, but for what `change` says. */
const copyRow = (table: string, id: string, change: Record<string, unknown>) =>
  rows(`insert into ${table} select (jsonb_populate_record(one, $2::jsonb)).* from ${table} one where one.id = $1`, [
    id,
    JSON.stringify(change),
  ])

describe("discard-unfinished-orders", () => {
  type Made = { order_id: string; item_id: string; line_id: string; reservation_id: string; link_id: string }
  const MADE = `select o.order_id, i.id as item_id, i.item_id as line_id, r.id as reservation_id, oc.id as link_id
    from group_order o join order_item i on i.order_id = o.order_id join reservation_item r on r.line_item_id = i.item_id and r.deleted_at is null
    join order_cart oc on oc.order_id = o.order_id where o.id = $1`

  /** What a completion leaves that dies before its group is written: an order of its cart, and pieces that it reserved. */
  async function dieBeforeTheGroup(id: string, cart_id: string): Promise<void> {
    const [made] = await rows<Made>(MADE, [id])
    if (!made) throw new Error("no order to copy")
    const of = (name: string) => `${name}_${cart_id.slice(-20)}`
    const [order_id, line] = [of("order"), of("ordli")]
    await copyRow('"order"', made.order_id, { id: order_id })
    await copyRow("order_line_item", made.line_id, { id: line })
    await copyRow("order_item", made.item_id, { id: of("ordi"), order_id, item_id: line })
    await copyRow("reservation_item", made.reservation_id, { id: of("resitem"), line_item_id: line })
    await copyRow("order_cart", made.link_id, {
      id: of("ocart"),
      order_id,
      cart_id,
      created_at: new Date().toISOString(),
    })
    await rows(
      `update inventory_level level set reserved_quantity = level.reserved_quantity + r.quantity,
         raw_reserved_quantity = jsonb_build_object('value', (level.reserved_quantity + r.quantity)::text, 'precision', 20)
       from reservation_item r where r.id = $1 and level.inventory_item_id = r.inventory_item_id and level.location_id = r.location_id`,
      [of("resitem")],
    )
  }

  it("takes what a dead completion left, and its goods are for sale again; one that may be at work is left alone", async () => {
    const goods = await newGoods(seller)
    const group = await buy([{ variant_id: goods.variant_id, quantity: 2 }])
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 2 }])
    await dieBeforeTheGroup(group.orders[0]?.id ?? "", cart)
    const look = () => madeOf(cart, goods.variant_id)
    await runJob("discard-unfinished-orders")
    expect(await look()).toEqual({ orders: 1, groups: 0, reserved: 4 })
    await rows("update order_cart set created_at = now() - interval '11 minutes' where cart_id = $1", [cart])
    for (const _twice of [1, 2]) {
      await runJob("discard-unfinished-orders")
      expect(await look()).toEqual({ orders: 0, groups: 0, reserved: 2 })
    }
  })
})

describe("settle-transfer-payments", () => {
  type Settled = { captures: number; captured: number; is_settled: boolean }
  const SETTLED = `select count(c.id)::int as captures, coalesce(sum(c.amount), 0)::float8 as captured, t.settled_at is not null as is_settled
    from order_transfer t join group_order o on o.id = t.group_order_id
    join order_payment_collection link on link.order_id = o.order_id and link.deleted_at is null
    join payment_session s on s.payment_collection_id = link.payment_collection_id and s.deleted_at is null
    join payment p on p.payment_session_id = s.id left join capture c on c.payment_id = p.id and c.deleted_at is null
    where t.group_order_id = $1 group by t.settled_at`

  it("lets Medusa's payment follow an order that was paid when the process died", async () => {
    const account = await keepAccount(seller)
    const goods = await newGoods(seller)
    const { id, amount, memo } = await orderToPay(goods.variant_id, 1)
    await tellSepay(webhook(account, amount, memo))
    const look = async () => (await rows<Settled>(SETTLED, [id]))[0]
    const paid = { captures: 1, captured: amount, is_settled: true }
    expect(await look()).toEqual(paid)
    // It died after the money was captured, and before it was written down that it was.
    await rows(
      "update order_transfer set settled_at = null, paid_at = paid_at - interval '2 minutes' where group_order_id = $1",
      [id],
    )
    expect(await look()).toEqual({ ...paid, is_settled: false })
    for (const _twice of [1, 2]) {
      await runJob("settle-transfer-payments")
      expect(await look()).toEqual(paid)
    }
  })
})

describe("close-ledger-months", () => {
  const month = vietnamDay(new Date()).slice(0, 7)
  const last = vietnamDay(new Date(startOfVietnamDay(`${month}-01` as Day).getTime() - 1)).slice(0, 7)
  const closed = () => rows<{ month: string }>("select month, closed_at from ledger_month order by month")
  const closings = () => rows("select account, month, balance::float8 as balance from ledger_closing order by 1, 2")

  it("closes every month that is over at what its lines come to, and none that is not", async () => {
    const goods = await newGoods(seller)
    moveClockTo(startOfVietnamDay(`${last}-20` as Day).getTime())
    try {
      await buy([{ variant_id: goods.variant_id, quantity: 1 }])
    } finally {
      moveClockByDays(0)
    }
    await runJob("close-ledger-months")
    const [months, balances] = [await closed(), await closings()]
    expect(months.map((one) => one.month)).toContain(last)
    expect(months.every((one) => one.month < month)).toBe(true)
    const [sums] = await rows<{ closing: number; lines: number }>(
      `select (select c.balance from ledger_closing c where c.account = $1 order by c.month desc limit 1)::float8 as closing,
        (select sum(l.amount) from ledger_line l where l.account = $1 and l.day < $2)::float8 as lines`,
      [`seller_expected:${seller.id}`, `${month}-01`],
    )
    expect(sums?.closing).toBe(sums?.lines)
    await runJob("close-ledger-months")
    expect([await closed(), await closings()]).toEqual([months, balances])
  })
})
