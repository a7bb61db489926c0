import type { PackingLots } from "@san-ocop/kit/http/recall"
import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { type MadeLot, newLot } from "../../../support/recall-lots"
import { act, choose, freshPhone, orderOf, sendWith, ship } from "../../../support/recall"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, newGoods } from "../../../support/shopper"
import { conserveMoney } from "../../../support/money"

conserveMoney()

jest.setTimeout(120_000)

let seller: SampleSeller
let goods: Goods
let soon: MadeLot
let late: MadeLot
let order: SellerOrderRow
const phone = freshPhone()

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})
beforeEach(async () => {
  goods = await newGoods(seller)
  late = await newLot(seller, goods, { best_before: "2099-12-31" })
  soon = await newLot(seller, goods, { best_before: "2098-12-31", quantity: 1 })
  order = await orderOf(seller, goods, { phone })
})

const packing = (by = seller, path = seller.path) =>
  ask<PackingLots>("GET", `${path}/orders/${order.id}/lots`, { token: by.token })
const say = (lines: unknown, reason?: string) =>
  ask<PackingLots>("POST", `${seller.path}/orders/${order.id}/lots`, {
    token: seller.token,
    body: { lines, ...(reason && { reason }) },
  })

/** Takes what is proposed, with one tap. */
async function takeProposal() {
  const { body } = await packing()
  return say(
    body.lines.map(({ item_id, proposed }) => ({
      item_id,
      lots: proposed.map(({ lot_id, quantity }) => ({ lot_id, quantity })),
    })),
  )
}

describe("the lots of a parcel", () => {
  it("are proposed first expired first out, taken with one tap, and on record once it is packed", async () => {
    const [line] = (await packing()).body.lines
    expect(line?.proposed.map(({ code, quantity }) => [code, quantity])).toEqual([
      [soon.code, 1],
      [late.code, 1],
    ])
    expect(await takeProposal()).toMatchObject({ status: 200, body: { reason: null } })
    await act(seller, order.id, "confirm")
    await Promise.all([1, 2, 3].map(() => ship(seller, order.id)))
    const { body } = await packing()
    expect(body.is_packed).toBe(true)
    expect(body.lines[0]?.packed.map(({ code, quantity }) => [code, quantity])).toEqual([
      [soon.code, 1],
      [late.code, 1],
    ])
  })

  it("want a reason when they are others, which the audit log keeps", async () => {
    const [line] = (await packing()).body.lines
    const lines = [{ item_id: line?.item_id, lots: [{ lot_id: late.id, quantity: 2 }] }]
    expect(await say(lines)).toMatchObject({ status: 400, body: { field: "reason", code: "reason_missing" } })
    expect((await say(lines, "Khách dặn hạn dài")).body).toMatchObject({ reason: "Khách dặn hạn dài" })
    const entries = await withDatabase(async (database) => {
      const sql = "select reason from audit_entry where entity_id = $1 and action = 'order.lots_chosen'"
      return (await database.query<{ reason: string }>(sql, [order.id])).rows
    })
    expect(entries).toEqual([{ reason: "Khách dặn hạn dài" }])
  })

  it("are not given twice: what waits in another order is not proposed", async () => {
    await takeProposal()
    order = await orderOf(seller, goods, { phone })
    const [line] = (await packing()).body.lines
    expect(line?.proposed.map(({ code, quantity }) => [code, quantity])).toEqual([[late.code, 2]])
  })

  it("have again what came back and was put on sale again", async () => {
    await sendWith(seller, order.id, late)
    await act(seller, order.id, "delivery-failed", { reason: "refused" })
    await act(seller, order.id, "return")
    const back = await act(seller, order.id, "take-back", { goods: "good" })
    expect(back).toMatchObject({ status: 200, body: { state: "returned" } })
    order = await orderOf(seller, goods, { phone })
    const [line] = (await packing()).body.lines
    expect(line?.lots.find(({ id }) => id === late.id)?.left).toBe(100)
  })

  it("are no longer changed when the parcel is packed", async () => {
    await sendWith(seller, order.id, late)
    expect(await choose(seller, order.id, late)).toMatchObject({ status: 409, body: { code: "order_packed" } })
  })

  it("are nobody's business but the stall's", async () => {
    const other = await sampleSeller(FISH_SAUCE_PHONE)
    expect((await packing(other, other.path)).status).toBe(404)
    expect((await packing(other)).status).toBe(404)
  })

  it("are named to the shopper on his order", async () => {
    await sendWith(seller, order.id, late)
    const { body } = await ask<OrderGroupPage>("POST", "/store/order-lookup", { body: { code: order.code, phone } })
    expect(body.orders[0]?.lines[0]?.lots).toEqual([
      { code: late.code, best_before: "2099-12-31", quantity: 2, is_recalled: false },
    ])
    const ofLot = (lot: MadeLot) => ask("GET", `/catalog/traces/${lot.code}/orders/${order.code}`)
    expect([(await ofLot(late)).status, (await ofLot(soon)).status]).toEqual([200, 404])
  })
})
