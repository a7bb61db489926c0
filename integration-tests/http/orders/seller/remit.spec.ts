import type { RemittancePage } from "@san-ocop/kit/http/remittances"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { act } from "../../../support/orders"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { readLog } from "../../../support/server"
import { buy, newGoods } from "../../../support/shopper"

conserveMoney()

let seller: SampleSeller
let other: SampleSeller

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
})

// A carrier of its own, so that what other suites send does not count.
let serial = 0
const freshCarrier = () => `Xe khách ${process.hrtime.bigint().toString(36)}${String((serial += 1))}`

/** An order that this carrier delivered, or only sent. */
async function order(carrier: string, delivered = true): Promise<{ id: string; total: number }> {
  const goods = await newGoods(seller)
  const [made] = (await buy([{ variant_id: goods.variant_id, quantity: 1 }])).orders
  const id = made?.id ?? ""
  await act(seller, id, "confirm")
  await act(seller, id, "ship", { carrier, tracking_code: `T${id}` })
  if (delivered) await act(seller, id, "deliver")
  return { id, total: made?.total ?? 0 }
}
const debtOf = async (carrier: string) => {
  const { body } = await ask<RemittancePage>("GET", `${seller.path}/remittances`, { token: seller.token })
  return body.carriers.find((one) => one.carrier === carrier)
}
const say = (orders: string[], by = seller) =>
  ask<RemittancePage>("POST", `${by.path}/remittances`, { token: by.token, body: { orders } })
const entriesOf = (id: string) =>
  withDatabase(async (database) => {
    const { rows } = await database.query(
      "select id from ledger_entry where group_order_id = $1 and kind = 'cod.remitted'",
      [id],
    )
    return rows.length
  })

describe("cash that a carrier collected", () => {
  it("stands with him from the delivery on, until the stall says that he has paid; the books are proven before and after", async () => {
    const carrier = freshCarrier()
    const [one, two] = [await order(carrier), await order(carrier)]
    await order(carrier, false)
    expect(await debtOf(carrier)).toMatchObject({ amount: one.total + two.total, oldest_days: 0 })
    expect((await debtOf(carrier))?.orders.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort())
    expect((await say([one.id])).status).toBe(200)
    expect(await debtOf(carrier)).toMatchObject({ amount: two.total })
    await runJob("prove-ledger")
    const shouted = readLog("BACKEND").split("\n")
    expect(shouted.filter((line) => [one, two].some(({ id }) => line.includes("LEDGER") && line.includes(id)))).toEqual(
      [],
    )
  })

  it("is paid on once, however often it is said and by how many at once", async () => {
    const { id } = await order(freshCarrier())
    const answers = await Promise.all(Array.from({ length: 5 }, () => say([id, id])))
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200))
    expect(await entriesOf(id)).toBe(1)
  })

  it("is paid on for all chosen orders or for none", async () => {
    const carrier = freshCarrier()
    const [paid, underWay] = [await order(carrier), await order(carrier, false)]
    const answer = await say([paid.id, underWay.id])
    expect([answer.status, answer.body.code]).toEqual([409, "nothing_to_remit"])
    expect(await debtOf(carrier)).toMatchObject({ amount: paid.total })
    expect(await entriesOf(paid.id)).toBe(0)
  })

  it("does not exist for another stall", async () => {
    const { id } = await order(freshCarrier())
    expect((await say([id], other)).status).toBe(404)
    expect(await entriesOf(id)).toBe(0)
  })
})
