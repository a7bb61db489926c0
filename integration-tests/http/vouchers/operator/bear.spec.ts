import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import type { Earnings } from "@san-ocop/kit/http/money"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import {
  cardOf,
  cardPageOf,
  followCards,
  OK_CARD,
  orderOf,
  sellerDoes,
  settle,
  stripeOfTheServer,
} from "../../../support/cards"
import { moveClockByDays } from "../../../support/clock"
import { CARRIER, type Counter, handIn, row } from "../../../support/cod-statements"
import { withDatabase } from "../../../support/database"
import { statementRowsOf } from "../../../support/earnings"
import { floorVouchers } from "../../../support/floor-vouchers"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { act, deliver } from "../../../support/orders"
import { due, floorOf } from "../../../support/payouts"
import { askReturn, sellerReturns } from "../../../support/returns"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, placedGroups, plentyOfGoods } from "../../../support/shopper"
import type { Stripe } from "../../../support/stripe/server"
import { buyWith } from "../../../support/vouchers"

conserveMoney()

/** Another stall on the floor of honey. */
const NEIGHBOUR_PHONE = "0900000192"
const PRICE = 150_000
let seller: SampleSeller
let neighbour: SampleSeller
let goods: Goods
let second: Goods
let near: Goods
let floor: string
let operator: string
let vouchers: ReturnType<typeof floorVouchers>
let stripe: Stripe

beforeAll(async () => {
  stripe = await stripeOfTheServer()
  ;[seller, neighbour] = await Promise.all([sampleSeller(HONEY_PHONE), sampleSeller(NEIGHBOUR_PHONE)])
  await settle([seller], "collected")
  ;[goods, second, near] = await Promise.all([plentyOfGoods(seller), plentyOfGoods(seller), plentyOfGoods(neighbour)])
  floor = await floorOf(seller)
  operator = await logIn("user", OPERATOR, PASSWORD)
  vouchers = floorVouchers(floor, operator)
})
afterEach(() => moveClockByDays(0))
afterAll(async () => {
  await settle([seller], "direct")
  await stripe.stop()
})

const some = (of: Goods, quantity = 1) => ({ variant_id: of.variant_id, quantity })
const coming = async (stall: SampleSeller) =>
  (await ask<Earnings>("GET", `${stall.path}/earnings`, { token: stall.token })).body.coming.paid
/** The floor's cost of an order, and what it still owes the stall for it, as the books say. */
const books = (order: string) =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ cost: number; owed: number }>(
      `select coalesce(sum(l.amount) filter (where l.account like 'promotion_cost:%'), 0)::float8 as cost,
         coalesce(0 - sum(l.amount) filter (where l.account like 'seller_payable:%'), 0)::float8 as owed
       from ledger_entry e join ledger_line l on l.entry_id = e.id where e.group_order_id = $1`,
      [order],
    )
    return rows[0]
  })

describe("what a floor's voucher takes", () => {
  it("costs the floor and not its stalls: of two orders fifty thousand are taken, the stalls earn on all, and its use is one", async () => {
    const voucher = await vouchers.give({ min_spend: 2 * PRICE })
    const before = [await coming(seller), await coming(neighbour)]
    const group = await buyWith([some(goods), some(near)], [voucher.code])
    expect(group.orders.map(({ discounts }) => discounts)).toEqual([
      [{ code: voucher.code, bearer: "floor", amount: 25_000 }],
      [{ code: voucher.code, bearer: "floor", amount: 25_000 }],
    ])
    for (const [at, stall] of [seller, neighbour].entries()) {
      const { total, shipping_total, id } = await orderOf(group, stall)
      expect(total).toBe(PRICE + (shipping_total ?? 0) - 25_000)
      expect((await coming(stall)) - (before[at] ?? 0)).toBe(total + 25_000)
      expect(await books(id)).toEqual({ cost: 25_000, owed: 0 })
    }
    expect(await vouchers.now(voucher)).toMatchObject({ used: 1 })
  })

  it("is owed to the stall once it has delivered and its carrier has paid the floor", async () => {
    const voucher = await vouchers.give()
    const [order] = (await buyWith([some(goods), some(second)], [voucher.code])).orders
    if (!order) throw new Error("no order")
    const tracking_code = `SAN${Date.now().toString(36).toUpperCase()}`
    await act(seller, order.id, "confirm")
    await act(seller, order.id, "ship", { carrier: CARRIER, tracking_code })
    await act(seller, order.id, "deliver")
    const owed = async () =>
      (await due(floor, operator)).body.stalls.find(({ seller_id }) => seller_id === seller.id)?.due ?? 0
    moveClockByDays(30)
    const before = await owed()
    const counter: Counter = { path: `/admin/floors/${floor}`, token: operator }
    expect(await handIn(counter, row(tracking_code, order.total, 0, order.total))).toEqual(["settles"])
    const [line] = await statementRowsOf(seller, order.id)
    expect(line).toMatchObject({ paid: order.total + 50_000 })
    expect((await owed()) - before).toBe(line?.net)
  })

  it("is nobody's of an order that is cancelled, and the use is given back", async () => {
    const voucher = await vouchers.give()
    const [order] = (await buyWith([some(goods, 2)], [voucher.code])).orders
    await act(seller, order?.id ?? "", "cancel", { reason: "Hết hàng" })
    expect(await vouchers.now(voucher)).toMatchObject({ used: 0 })
    expect(await books(order?.id ?? "")).toEqual({ cost: 0, owed: 0 })
  })

  it("goes back piece by piece with goods that are returned, and all of it with the last one", async () => {
    const voucher = await vouchers.give({ terms: { kind: "fixed", amount: 50_001 } })
    const order = await deliver(seller, await buyWith([some(goods, 3)], [voucher.code]))
    const costs: (number | undefined)[] = []
    for (const _piece of [1, 2, 3]) {
      const { body } = await askReturn(order, 1)
      await sellerReturns(seller, body.id, "waive")
      await sellerReturns(seller, body.id, "refunded", { reference: "FT1" })
      costs.push((await books(order.id))?.cost)
    }
    expect(costs).toEqual([33_334, 16_667, 0])
    expect(await books(order.id)).toEqual({ cost: 0, owed: 0 })
  })

  it("for the shipping goes back with everything, although the shopper paid nothing of it", async () => {
    const voucher = await vouchers.give({ terms: { kind: "free_shipping" }, min_spend: 0 })
    const order = await deliver(seller, await buyWith([some(goods)], [voucher.code]))
    expect([order.total, (await books(order.id))?.cost]).toEqual([PRICE, order.shipping_total])
    const { body } = await askReturn(order, 1)
    expect(body.amount).toBe(PRICE)
    await sellerReturns(seller, body.id, "waive")
    expect(await books(order.id)).toEqual({ cost: 0, owed: 0 })
  })
})

describe("a card that pays an order with a floor's voucher", () => {
  const pay = async (): Promise<OrderGroupPage> => {
    const { code } = await vouchers.give()
    const group = await buyWith([some(goods, 2)], [code], { payment_method: "card" })
    await stripe.pay(await cardPageOf(group), OK_CARD)
    await stripe.settled()
    return group
  }
  const does = async (group: OrderGroupPage, what: string, body: unknown = {}) => {
    expect((await sellerDoes(seller, await orderOf(group, seller), what, body)).status).toBe(200)
    await followCards()
  }

  it("pays what the shopper pays, and the stall is owed the floor's part too", async () => {
    const group = await pay()
    await does(group, "confirm")
    await does(group, "ship", { carrier: "Viettel Post", tracking_code: "VTPSAN1" })
    await does(group, "deliver")
    const { id, total } = await orderOf(group, seller)
    const [line] = await statementRowsOf(seller, id)
    expect(line).toMatchObject({ paid: total + 50_000 })
    expect(await books(id)).toEqual({ cost: 50_000, owed: line?.net })
    expect((await cardOf(stripe, group)).received).toBe(total)
  })

  it("gets a part back, and with it goes the same part of what the floor bears; all of it with the rest", async () => {
    const group = await pay()
    await does(group, "confirm")
    const { id, total } = await orderOf(group, seller)
    const half = Math.floor(total / 2)
    await does(group, "card-refund", { amount: half, reason: "Móp" })
    expect((await books(id))?.cost).toBe(50_000 - Math.trunc((50_000 * half) / total))
    await does(group, "card-refund", { amount: total - half, reason: "Móp" })
    expect(await books(id)).toEqual({ cost: 0, owed: 0 })
  })
})

it("every order of these stands in the books as the nightly proof expects", async () => {
  await runJob("prove-ledger")
  const faults = await withDatabase(async (database) => {
    const sql = `select f ->> 'fault' as fault, f ->> 'subject' as subject from (select shown from ledger_proof order by created_at desc limit 1) p,
      jsonb_array_elements(p.shown) f
      where f ->> 'subject' in (select o.id from group_order o join order_group g on g.id = o.group_id where g.code = any($1))`
    return (await database.query(sql, [[...placedGroups]])).rows
  })
  expect(faults).toEqual([])
})
