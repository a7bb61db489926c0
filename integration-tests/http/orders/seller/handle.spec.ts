import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerOrder, SellerOrderRow } from "@san-ocop/kit/http/seller"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { conserveMoney } from "../../../support/money"
import { buy, type Goods, madeOf, newGoods, plentyOfGoods, stockOf } from "../../../support/shopper"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

conserveMoney()

let seller: SampleSeller
let other: SampleSeller
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  goods = await plentyOfGoods(seller)
})

/** Buys two pieces and finds the order as the seller sees it. */
async function newOrder(of = goods): Promise<SellerOrderRow> {
  const group = await buy([{ variant_id: of.variant_id, quantity: 2 }])
  const { body } = await ask<Page<SellerOrderRow>>("GET", `${seller.path}/orders?limit=100`, { token: seller.token })
  const order = body.items.find(({ code }) => code === group.orders[0]?.code)
  if (!order) throw new Error("the seller does not see the order")
  return order
}
const act = (id: string, what: string, body: unknown = {}, by = seller) =>
  ask<SellerOrder>("POST", `${seller.path}/orders/${id}/${what}`, { token: by.token, body })
const PARCEL = { carrier: "Viettel Post", tracking_code: "VTP123456" }

describe("a seller's order", () => {
  it("goes from placed to delivered, with a timeline and the stock taken out when it is sent", async () => {
    const own = await newGoods(seller)
    const { id } = await newOrder(own)
    expect((await act(id, "confirm")).body.moves).toEqual(["shipped", "cancelled"])
    const shipped = await act(id, "ship", PARCEL)
    expect(shipped.body).toMatchObject({ state: "shipped", ...PARCEL })
    expect(await stockOf(own)).toBe(8)
    expect((await madeOf("", own.variant_id)).reserved).toBe(0)
    const { body } = await act(id, "deliver")
    expect(body.timeline.map(({ state }) => state)).toEqual(["placed", "confirmed", "shipped", "delivered"])
    expect(body.moves).toEqual([])
  })

  it("is shipped once when the button is pressed five times", async () => {
    const own = await newGoods(seller)
    const { id } = await newOrder(own)
    await act(id, "confirm")
    const answers = await Promise.all(Array.from({ length: 5 }, () => act(id, "ship", PARCEL)))
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200))
    expect(await stockOf(own)).toBe(8)
    expect((await act(id, "ship", PARCEL)).body.timeline).toHaveLength(3)
  })

  it("is either confirmed or cancelled, never both, when both come at once", async () => {
    const { id } = await newOrder()
    const [confirmed, cancelled] = await Promise.all([act(id, "confirm"), act(id, "cancel", { reason: "Hết hàng" })])
    const { body } = await ask<SellerOrder>("GET", `${seller.path}/orders/${id}`, { token: seller.token })
    // A confirmed order may still be cancelled by its seller, so cancelling always wins in the end.
    expect(cancelled.status).toBe(200)
    expect(body.state).toBe("cancelled")
    expect(body.timeline).toHaveLength(confirmed.status === 200 ? 3 : 2)
  })

  it.each([
    ["shipped before it is confirmed", [], "ship", PARCEL],
    ["delivered before it is shipped", ["confirm"], "deliver", {}],
    ["cancelled once it is under way", ["confirm", "ship"], "cancel", { reason: "Hết hàng" }],
  ] as const)("cannot be %s", async (_what, before, what, body) => {
    const { id } = await newOrder()
    for (const step of before) await act(id, step, step === "ship" ? PARCEL : {})
    const answer = await act(id, what, body)
    expect([answer.status, answer.body.code]).toEqual([400, "move_refused"])
  })

  it("is cancelled with a reason that the shopper reads, and the goods go back on sale", async () => {
    const own = await newGoods(seller)
    const { id } = await newOrder(own)
    await act(id, "confirm")
    const { body } = await act(id, "cancel", { reason: "Mưa bão không thu được mật" })
    expect(body.timeline.at(-1)).toMatchObject({ state: "cancelled", note: "Mưa bão không thu được mật" })
    expect((await madeOf("", own.variant_id)).reserved).toBe(0)
  })

  it.each([
    ["no carrier", "ship", { tracking_code: "1" }, "carrier"],
    ["no code", "ship", { carrier: "Viettel Post", tracking_code: " " }, "tracking_code"],
    ["no reason", "cancel", {}, "reason"],
    ["a field that it does not know", "confirm", { state: "delivered" }, "state"],
  ])("is not changed with %s", async (_what, what, body, field) => {
    const { id } = await newOrder()
    const answer = await act(id, what, body)
    expect([answer.status, answer.body.field]).toEqual([400, field])
  })

  it("does not exist for another seller, neither by his own path nor by this one", async () => {
    const { id } = await newOrder()
    const byHisPath = await ask("GET", `${other.path}/orders/${id}`, { token: other.token })
    const byThisPath = await act(id, "confirm", {}, other)
    const change = await ask("POST", `${other.path}/orders/${id}/confirm`, { token: other.token, body: {} })
    expect([byHisPath.status, byThisPath.status, change.status]).toEqual([404, 404, 404])
  })

  it("leaves an entry in the audit log for each change", async () => {
    const { id } = await newOrder()
    await act(id, "confirm")
    const entries = await withDatabase(async (database) => {
      const { rows } = await database.query<{ action: string; actor_type: string }>(
        "select action, actor_type from audit_entry where entity_id = $1 order by at",
        [id],
      )
      return rows
    })
    expect(entries).toEqual([{ action: "order.confirmed", actor_type: "seller_member" }])
  })
})
