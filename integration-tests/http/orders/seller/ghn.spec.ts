import type { GhnOffer, GhnParcelState } from "@san-ocop/kit/http/carriers"
import { FakeGhn } from "../../../../plugins/fulfillment-vn/src/lib/ghn/__tests__/fake-ghn"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { settle } from "../../../support/cards"
import { floorVouchers } from "../../../support/floor-vouchers"
import { conserveMoney } from "../../../support/money"
import { act, PARCEL, write } from "../../../support/orders"
import { floorOf } from "../../../support/payouts"
import { recall, recallOf } from "../../../support/recall"
import { newLot } from "../../../support/recall-lots"
import { officersOf } from "../../../support/recalled-goods"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { buy, type Goods, newGoods, setGoods } from "../../../support/shopper"
import { keepAccount, orderToPay, tellSepay, webhook } from "../../../support/transfers"
import { buyWith, giveVoucher } from "../../../support/vouchers"

conserveMoney()

const ghn = new FakeGhn(process.env.GHN_TOKEN)
let seller: SampleSeller
let goods: Goods
let account: string

beforeAll(async () => {
  await ghn.start(Number(process.env.GHN_PORT))
  seller = await sampleSeller(FISH_SAUCE_PHONE)
  goods = await newGoods(seller, "Nước mắm gửi xa")
  await setGoods(seller, goods, { stock: 1_000 })
  account = await keepAccount(seller)
})
afterEach(() => {
  ghn.silent = false
})
afterAll(() => ghn.stop())

/** An order that is paid and that its stall has taken on. */
async function paid({ variant_id } = goods): Promise<{ id: string; code: string }> {
  const { id, code, amount, memo } = await orderToPay(variant_id, 1)
  await tellSepay(webhook(account, amount, memo))
  expect((await act(seller, id, "confirm")).status).toBe(200)
  return { id, code }
}
const offer = (id: string, by = seller) => ask<GhnOffer>("GET", `${by.path}/orders/${id}/ghn`, { token: by.token })
const stateOf = async (id: string) =>
  (await ask<{ state: string }>("GET", `${seller.path}/orders/${id}`, { token: seller.token })).body.state
const hint = (body: unknown) => ask("POST", "/hooks/carrier/ghn", { body })

async function sent(): Promise<{ id: string; parcel: string }> {
  const { id } = await paid()
  const { status, body } = await act(seller, id, "ghn")
  expect(status).toBe(200)
  return { id, parcel: body.tracking_code ?? "" }
}

describe("a parcel that goes with GHN", () => {
  it("has a price before it is handed over, and nothing is made for that", async () => {
    const { id } = await paid()
    const before = ghn.parcels.size
    expect((await offer(id)).body).toMatchObject({ fee: 22_000, why: null })
    expect(ghn.parcels.size).toBe(before)
  })

  it("is made once, under the order's code, and its shopper sees who carries it", async () => {
    const { id, code } = await paid()
    const { body } = await act(seller, id, "ghn")
    expect(body).toMatchObject({ state: "shipped", carrier: "GHN" })
    expect((await act(seller, id, "ghn")).body.tracking_code).toBe(body.tracking_code)
    const made = [...ghn.parcels.values()].filter(({ client_order_code }) => client_order_code === code)
    expect(made).toMatchObject([{ order_code: body.tracking_code, cod_amount: 0 }])
  })

  it("is insured for what its stall would lose: the goods less its own vouchers, also where the floor's voucher paid a part", async () => {
    await settle([seller], "collected")
    const given = await floorVouchers(await floorOf(seller), await logIn("user", OPERATOR, PASSWORD)).give()
    const { code: own } = await giveVoucher(seller)
    const { code: freeShipping } = await giveVoucher(seller, { terms: { kind: "free_shipping", most: null } })
    const insured: (number | undefined)[] = []
    for (const codes of [[given.code], [own], [given.code, own, freeShipping]]) {
      const [order] = (await buyWith([{ variant_id: goods.variant_id, quantity: 2 }], codes)).orders
      await act(seller, order?.id ?? "", "confirm")
      expect((await act(seller, order?.id ?? "", "ghn")).status).toBe(200)
      const parcel = [...ghn.parcels.values()].find(({ client_order_code }) => client_order_code === order?.code)
      expect(parcel?.cod_amount).toBe(order?.total)
      insured.push(parcel?.insurance_value)
    }
    await settle([seller], "direct")
    expect(insured).toEqual([300_000, 280_000, 280_000])
  })

  it("does not go while GHN is silent, and goes as the same parcel afterwards", async () => {
    const { id } = await paid()
    ghn.silent = true
    const refused = await act(seller, id, "ghn")
    expect([refused.status, (refused.body as unknown as { code: string }).code]).toEqual([400, "ghn_silent"])
    expect(await stateOf(id)).toBe("confirmed")
    ghn.silent = false
    expect((await act(seller, id, "ghn")).body.state).toBe("shipped")
  })

  it("is told neither to GHN nor to its shopper while its goods are recalled, in whichever way it is to be sent", async () => {
    const recalled = await newGoods(seller, "Nước mắm thu hồi")
    const { id, code } = await paid(recalled)
    await recall(...(await officersOf(seller)), recallOf([await newLot(seller, recalled)]))
    for (const answer of [await act(seller, id, "ghn"), await act(seller, id, "ship", PARCEL)]) {
      expect(answer).toMatchObject({ status: 400, body: { code: "goods_recalled" } })
    }
    expect([...ghn.parcels.values()].some(({ client_order_code }) => client_order_code === code)).toBe(false)
    const moves = await write("select 1 from audit_entry where entity_id = $1 and after ->> 'state' = 'shipped'", [id])
    expect([await stateOf(id), moves.rows]).toEqual(["confirmed", []])
  })

  it("is not offered for cash at the door where the floor leaves money to its stalls, nor before it is confirmed", async () => {
    const [order] = (await buy([{ variant_id: goods.variant_id, quantity: 1 }])).orders
    const { body } = await offer(order?.id ?? "")
    expect(body.fee).toBeNull()
    expect(body.why).toContain("trả trước")
    expect((await act(seller, order?.id ?? "", "ghn")).status).toBe(400)
  })

  it("is another stall's for nobody, and GHN is off for a stall without a shop of the account", async () => {
    const { id } = await paid()
    const other = await sampleSeller(HONEY_PHONE)
    expect((await offer(id, other)).status).toBe(404)
    expect((await ask("POST", `${other.path}/orders/${id}/ghn`, { token: other.token, body: {} })).status).toBe(404)
  })
})

describe("calling a parcel off at GHN", () => {
  const REASON = { reason: "Hàng vừa vỡ khi đóng gói." }
  const standing = (id: string, by = seller) =>
    ask<GhnParcelState>("GET", `${by.path}/orders/${id}/ghn/parcel`, { token: by.token })

  it("is possible until GHN has fetched it: then the shopper is owed his money, and the stall has its goods", async () => {
    const { id, parcel } = await sent()
    expect((await standing(id)).body).toEqual({ standing: "waiting", may_call_off: true })
    const { status, body } = await act(seller, id, "ghn/call-off", REASON)
    expect([status, body.state, ghn.parcels.get(parcel)?.status]).toEqual([200, "returning", "cancel"])
    expect(body.timeline.map(({ state, note }) => [state, note]).slice(-2)).toEqual([
      ["delivery_failed", REASON.reason],
      ["returning", null],
    ])
    expect(body.transfer?.refund_due).toBe(body.total)
    expect((await act(seller, id, "ghn/call-off", REASON)).status).toBe(200)
    expect((await act(seller, id, "take-back", { goods: "good" })).body.state).toBe("returned")
  })

  it("is refused once GHN has it, and nothing moves", async () => {
    const { id, parcel } = await sent()
    ghn.move(parcel, "picked")
    expect((await standing(id)).body).toEqual({ standing: "under_way", may_call_off: false })
    expect(await act(seller, id, "ghn/call-off", REASON)).toMatchObject({ status: 400, body: { code: "ghn_has_it" } })
    expect([await stateOf(id), ghn.parcels.get(parcel)?.status]).toEqual(["shipped", "picked"])
  })

  it("goes on where a call died: the parcel is off at GHN, and its order not yet", async () => {
    const { id, parcel } = await sent()
    ghn.silent = true
    expect(await act(seller, id, "ghn/call-off", REASON)).toMatchObject({ status: 400, body: { code: "ghn_silent" } })
    expect(await stateOf(id)).toBe("shipped")
    ghn.silent = false
    ghn.move(parcel, "cancel")
    expect((await standing(id)).body).toEqual({ standing: "cancelled", may_call_off: true })
    // It died between the two moves of the order.
    await act(seller, id, "delivery-failed", { reason: "carrier" })
    expect((await standing(id)).body).toEqual({ standing: "cancelled", may_call_off: true })
    expect((await act(seller, id, "ghn/call-off", REASON)).body.state).toBe("returning")
  })

  it("touches no parcel but the order's own, whatever number its stall typed", async () => {
    const [{ parcel }, { id }] = [await sent(), await paid()]
    await act(seller, id, "ship", { carrier: "GHN", tracking_code: parcel })
    expect((await standing(id)).body).toMatchObject({ code: "not_with_ghn" })
    expect(await act(seller, id, "ghn/call-off", REASON)).toMatchObject({ status: 400, body: { code: "not_with_ghn" } })
    expect([ghn.parcels.get(parcel)?.status, await stateOf(id)]).toEqual(["ready_to_pick", "shipped"])
  })

  it("by the carrier's own pages turns the order round, too", async () => {
    const { id, parcel } = await sent()
    ghn.move(parcel, "cancel")
    expect((await hint({ OrderCode: parcel })).status).toBe(200)
    expect(await stateOf(id)).toBe("returning")
  })

  it("needs a reason for the shopper, a parcel that went with GHN, and is another stall's for nobody", async () => {
    const { id } = await sent()
    expect(await act(seller, id, "ghn/call-off", { reason: " " })).toMatchObject({
      status: 400,
      body: { field: "reason" },
    })
    const other = await sampleSeller(HONEY_PHONE)
    expect(
      (await ask("POST", `${other.path}/orders/${id}/ghn/call-off`, { token: other.token, body: REASON })).status,
    ).toBe(404)
    expect((await standing(id, other)).status).toBe(404)
    const { id: elsewhere } = await paid()
    await act(seller, elsewhere, "ship", PARCEL)
    expect(await act(seller, elsewhere, "ghn/call-off", REASON)).toMatchObject({
      status: 400,
      body: { code: "not_with_ghn" },
    })
  })
})

describe("a webhook of GHN", () => {
  it("is only a hint: what it claims moves nothing, what the API says does", async () => {
    const { id, parcel } = await sent()
    const lie = { OrderCode: parcel, Status: "delivered", Type: "switch_status" }
    expect((await hint(lie)).status).toBe(200)
    expect(await stateOf(id)).toBe("shipped")
    ghn.move(parcel, "delivered")
    expect((await hint({ ...lie, Status: "picked" })).status).toBe(200)
    expect(await stateOf(id)).toBe("delivered")
    expect((await hint(lie)).status).toBe(200)
  })

  it("brings a parcel that was not taken on its way back; its stall looks at the goods itself", async () => {
    const { id, parcel } = await sent()
    for (const [status, state] of [
      ["delivering", "shipped"],
      ["delivery_fail", "delivery_failed"],
      ["returning", "returning"],
      ["returned", "returning"],
    ] as const) {
      ghn.move(parcel, status)
      expect((await hint({ OrderCode: parcel })).status).toBe(200)
      expect(await stateOf(id)).toBe(state)
    }
  })

  it("moves the order whose parcel it is, whoever typed its number since", async () => {
    const [{ id, parcel }, { id: other }] = [await sent(), await paid()]
    await act(seller, other, "ship", { carrier: "GHN", tracking_code: parcel })
    ghn.move(parcel, "delivered")
    expect((await hint({ OrderCode: parcel })).status).toBe(200)
    expect([await stateOf(id), await stateOf(other)]).toEqual(["delivered", "shipped"])
  })

  it("is asked for again while GHN does not say how the parcel stands, and taken when it is nobody's", async () => {
    const { parcel } = await sent()
    ghn.silent = true
    expect((await hint({ OrderCode: parcel })).status).toBe(400)
    expect((await hint({ OrderCode: "GHN99999" })).status).toBe(200)
    expect((await hint({ Status: "delivered" })).body).toMatchObject({ field: "OrderCode" })
  })
})
