import type { RemittancePage } from "@san-ocop/kit/http/remittances"
import { ask } from "../../../support/ask"
import { decide, handIn, linesOf, parcel, readStatement, row, takeIn } from "../../../support/cod-statements"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { write } from "../../../support/orders"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { readLog } from "../../../support/server"

conserveMoney()

let seller: SampleSeller
let other: SampleSeller

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
})

async function heldFor(id: string): Promise<number | undefined> {
  const { body } = await ask<RemittancePage>("GET", `${seller.path}/remittances`, { token: seller.token })
  return body.carriers.flatMap(({ orders }) => orders).find((one) => one.id === id)?.amount
}
/** What the books say of an order on accounts of one kind. */
const sumOn = (kind: string) => (id: string) =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ sum: number }>(
      `select coalesce(sum(l.amount), 0)::float8 as sum from ledger_entry e join ledger_line l on l.entry_id = e.id
        where e.group_order_id = $1 and l.account like $2 || ':%'`,
      [id, kind],
    )
    return rows[0]?.sum
  })
const feesOf = sumOn("carrier_fee")
const carrierHolds = sumOn("carrier_cod")

/** What the proof of the books shouted of an order. */
const shoutedOf = (id: string): string[] =>
  readLog("BACKEND")
    .split("\n")
    .filter((one) => one.includes("LEDGER") && one.includes(id))

describe("a carrier's statement", () => {
  it("is read without writing anything, then settles what fits once, however often it is handed in and in whatever file", async () => {
    const { id, total, code } = await parcel(seller)
    const line = row(code, total, 20_000, total - 20_000)
    const read = await readStatement(seller, line, row("", total, 0, 0))
    expect(read.body.lines).toMatchObject([{ line: 2, outcome: "settles", held: total }])
    expect(read.body.errors).toEqual([{ line: 3, message: "Thiếu mã vận đơn." }])
    expect(await heldFor(id)).toBe(total)
    expect(await handIn(seller, line)).toEqual(["settles"])
    expect([await heldFor(id), await feesOf(id)]).toEqual([undefined, 20_000])
    expect(await handIn(seller, line)).toEqual(["known"])
    expect(await handIn(seller, row("KHONGCO", 1_000, 0, 1_000), line)).toEqual([expect.any(String), "known"])
    expect(await feesOf(id)).toBe(20_000)
  })

  it("whose fee is another in the books than in its row is a fault that the proof finds", async () => {
    const { id, total, code } = await parcel(seller)
    await handIn(seller, row(code, total, 12_000, total - 12_000))
    await runJob("prove-ledger")
    expect(shoutedOf(id)).toEqual([])
    const move = (off: number) =>
      write("update cod_line set booked_fee = booked_fee + $2, surplus = surplus + $2 where group_order_id = $1", [
        id,
        off,
      ])
    await move(1)
    await runJob("prove-ledger")
    await move(-1)
    // A log is written a moment after what it tells.
    const shouted = await eventually(
      () => Promise.resolve(shoutedOf(id)),
      (lines) => lines.length > 0,
    )
    expect(shouted).toHaveLength(1)
  })

  it("may give a fee back afterwards, which somebody accepts", async () => {
    const { id, total, code } = await parcel(seller)
    await handIn(seller, row(code, total, 20_000, total - 20_000))
    expect(await handIn(seller, row(code, 0, -20_000, 20_000))).toEqual(["already"])
    const [line] = await linesOf(seller, "waiting", code)
    expect((await decide(seller, line?.id, "accepted")).body.state).toBe("accepted")
    expect(await feesOf(id)).toBe(0)
  })

  it("settles once what five people hand in at the same moment", async () => {
    const { id, total, code } = await parcel(seller)
    const { body } = await readStatement(seller, row(code, total, 5_000, total - 5_000))
    const answers = await Promise.all(Array.from({ length: 5 }, () => takeIn(seller, body)))
    expect(answers.map(({ body: told }) => told.lines[0]?.outcome).sort()).toEqual([
      ...Array<string>(4).fill("known"),
      "settles",
    ])
    expect(await feesOf(id)).toBe(5_000)
  })

  it("of another stall's parcel settles nothing", async () => {
    const { id, total, code } = await parcel(seller)
    expect(await handIn(other, row(code, total, 0, total))).toEqual(["unknown"])
    expect(await heldFor(id)).toBe(total)
    const [line] = await linesOf(other, "waiting", code)
    expect((await decide(seller, line?.id, "dismissed")).status).toBe(404)
  })
})

describe("cash that was ticked off by hand", () => {
  const tick = async (id: string) => {
    const body = { orders: [id] }
    expect((await ask("POST", `${seller.path}/remittances`, { token: seller.token, body })).status).toBe(200)
  }

  it("is told once more by its statement, which adds the fee and nothing else; told again it was paid before", async () => {
    const { id, total, code } = await parcel(seller)
    await tick(id)
    expect(await handIn(seller, row(code, total, 20_000, total - 20_000))).toEqual(["settles"])
    expect([await heldFor(id), await feesOf(id), await carrierHolds(id)]).toEqual([undefined, 20_000, 0])
    expect(await handIn(seller, row(code, total, 10_000, total - 10_000))).toEqual(["already"])
    expect([await feesOf(id), await carrierHolds(id)]).toEqual([20_000, 0])
  })

  it("waits for somebody where its statement tells something else", async () => {
    const { id, total, code } = await parcel(seller)
    await tick(id)
    expect(await handIn(seller, row(code, total, 0, total - 30_000))).toEqual(["already"])
    expect([await feesOf(id), await carrierHolds(id)]).toEqual([0, 0])
  })

  it("is told by a row that waited for the delivery, once it is judged again", async () => {
    const { id, total, code, act } = await parcel(seller, false)
    await handIn(seller, row(code, total, 15_000, total - 15_000))
    await act("deliver")
    await tick(id)
    const [line] = await linesOf(seller, "waiting", code)
    expect((await decide(seller, line?.id, "settled")).body).toMatchObject({ state: "settled" })
    expect([await feesOf(id), await carrierHolds(id)]).toEqual([15_000, 0])
  })

  it("answers what was claimed for it, and the statement of the rest is told once more", async () => {
    const { id, total, code } = await parcel(seller)
    await handIn(seller, row(code, total, 0, total - 30_000))
    const [line] = await linesOf(seller, "waiting", code)
    await decide(seller, line?.id, "claimed")
    await tick(id)
    expect((await linesOf(seller, "done", code)).map(({ state }) => state)).toEqual(["recovered"])
    expect(await handIn(seller, row(code, 30_000, 0, 30_000))).toEqual(["settles"])
    expect([await heldFor(id), await carrierHolds(id)]).toEqual([undefined, 0])
  })
})

describe("a row that does not fit", () => {
  it("is accepted as the carrier's fee: nobody holds anything any more", async () => {
    const { id, total, code } = await parcel(seller)
    expect(await handIn(seller, row(code, total, 10_000, total - 15_000))).toEqual(["under"])
    expect(await heldFor(id)).toBe(total)
    const [line] = await linesOf(seller, "waiting", code)
    expect((await decide(seller, line?.id, "accepted")).body).toMatchObject({ state: "accepted", held: 0, moves: [] })
    expect([await heldFor(id), await feesOf(id)]).toEqual([undefined, 15_000])
    expect((await decide(seller, line?.id, "dismissed")).status).toBe(409)
  })

  it("is claimed: what came is settled, the rest stays with the carrier until his next statement pays it", async () => {
    const { id, total, code } = await parcel(seller)
    await handIn(seller, row(code, total, 0, total - 30_000))
    const [line] = await linesOf(seller, "waiting", code)
    expect((await decide(seller, line?.id, "claimed")).body).toMatchObject({ state: "claimed", claim: 30_000 })
    expect(await heldFor(id)).toBe(30_000)
    await runJob("prove-ledger")
    expect(shoutedOf(id)).toEqual([])
    expect(await handIn(seller, row(code, 30_000, 0, 30_000))).toEqual(["settles"])
    expect(await heldFor(id)).toBeUndefined()
    expect((await linesOf(seller, "done", code)).map(({ state }) => state).sort()).toEqual(["recovered", "settled"])
  })

  it("that was claimed stays with its parcel, whatever tracking code that gets", async () => {
    const { id, total, code } = await parcel(seller)
    await handIn(seller, row(code, total, 0, total - 30_000))
    const [line] = await linesOf(seller, "waiting", code)
    await decide(seller, line?.id, "claimed")
    await write("update group_order set tracking_code = $2 where id = $1", [id, `${code}X`])
    const told = await decide(seller, line?.id, "recovered")
    expect([told.status, told.body]).toEqual([200, expect.objectContaining({ state: "recovered", held: 0 })])
    expect(await heldFor(id)).toBeUndefined()
  })

  it("takes off money wrongly: when that is given back the parcel's cash is still to come, and the next row pays it", async () => {
    const { id, total, code } = await parcel(seller)
    expect(await handIn(seller, row(code, 0, 0, -15_000))).toEqual(["under"])
    const [line] = await linesOf(seller, "waiting", code)
    expect((await decide(seller, line?.id, "claimed")).body).toMatchObject({ state: "claimed", claim: 15_000 })
    expect((await decide(seller, line?.id, "recovered")).body).toMatchObject({ state: "recovered", held: total })
    expect(await heldFor(id)).toBe(total)
    expect(await handIn(seller, row(code, total, 0, total))).toEqual(["settles"])
    expect([await heldFor(id), await feesOf(id)]).toEqual([undefined, 0])
  })

  it("about a parcel under way waits for its delivery, and is settled when it is judged again", async () => {
    const { id, total, code, act } = await parcel(seller, false)
    expect(await handIn(seller, row(code, total, 0, total))).toEqual(["undelivered"])
    const [line] = await linesOf(seller, "waiting", code)
    expect((await decide(seller, line?.id, "accepted")).status).toBe(409)
    expect((await decide(seller, line?.id, "settled")).body).toMatchObject({ state: "waiting", reason: "undelivered" })
    await act("deliver")
    expect((await decide(seller, line?.id, "settled")).body).toMatchObject({ state: "settled" })
    expect(await heldFor(id)).toBeUndefined()
  })

  it("pays too much, or again: the parcel is settled once and the wrong row is put aside", async () => {
    const { id, total, code } = await parcel(seller)
    expect(await handIn(seller, row(code, total, 0, total), row(code, total, 0, total))).toEqual(["settles", "already"])
    const [line] = await linesOf(seller, "waiting", code)
    expect((await decide(seller, line?.id, "accepted")).status).toBe(409)
    expect((await decide(seller, line?.id, "dismissed")).body.state).toBe("dismissed")
    expect(await feesOf(id)).toBe(0)
  })
})
