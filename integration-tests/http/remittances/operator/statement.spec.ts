import type { Books } from "@san-ocop/kit/http/books"
import type { CodStatementRow } from "@san-ocop/kit/http/cod-statements"
import type { Page } from "@san-ocop/kit/http/problem"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { settle } from "../../../support/cards"
import {
  CARRIER,
  type Counter,
  decide,
  handIn,
  linesOf,
  parcel,
  readStatement,
  row,
  takeIn,
} from "../../../support/cod-statements"
import { withDatabase } from "../../../support/database"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { write } from "../../../support/orders"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

conserveMoney()

let seller: SampleSeller
let operator: Counter

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  await settle([seller], "collected")
  const floor = await withDatabase(async (database) => {
    const { rows } = await database.query<{ id: string }>("select id from floor where province_code = $1", [
      seller.province_code,
    ])
    return rows[0]?.id ?? ""
  })
  operator = { path: `/admin/floors/${floor}`, token: await logIn("user", OPERATOR, PASSWORD) }
})
afterAll(() => settle([seller], "direct"))

/** What waits on the floor, as the operator's page of the books says. */
async function mine() {
  const { body } = await ask<Books>("GET", "/admin/books", { token: operator.token })
  const floor = body.floors.find(({ floor_id }) => operator.path.endsWith(floor_id))
  if (!floor) throw new Error("the floor is not on the page")
  return floor
}
/** What the last proof of the books says of a row. */
const faultsOf = async (id: string | undefined) =>
  (await ask<Books>("GET", "/admin/books", { token: operator.token })).body.proof?.shown.filter(
    ({ subject }) => subject === id,
  )
/** The file that was taken in of so much money; which one is the newest depends on clocks that suites move. */
const fileOf = async (money: number) =>
  (
    await ask<Page<CodStatementRow>>("GET", `${operator.path}/cod-statements?limit=20`, { token: operator.token })
  ).body.items.find(({ remitted }) => remitted === money)

it("a statement of a thousand long rows is read by its rows, not refused for its size", async () => {
  const rows = Array.from({ length: 1_000 }, (_, at) =>
    row(`SPXVN02611270000${String(at)}`, 12_345_000, 127_500, 12_217_500),
  )
  const { body } = await readStatement(operator, ...rows)
  const lines = body.lines.map((line, at) => (at === 999 ? { ...line, fee: 0.5 } : line))
  const told = await takeIn(operator, { ...body, lines })
  expect([told.status, told.body.field]).toEqual([400, "lines.999.fee"])
})

describe("cash of an order that was sold on a floor which collects", () => {
  it("comes to the operator, who owes it to the stall less the carrier's fee; the stall does not tick it off", async () => {
    const { id, total, code } = await parcel(seller)
    const said = await ask("POST", `${seller.path}/remittances`, { token: seller.token, body: { orders: [id] } })
    expect([said.status, said.body.code]).toEqual([409, "remitted_to_floor"])
    expect(await handIn(seller, row(code, total, 20_000, total - 20_000))).toEqual(["unknown"])
    expect(await handIn(operator, row(code, total, 20_000, total - 20_000))).toEqual(["settles"])
    const lines = await withDatabase(async (database) => {
      const { rows } = await database.query<{ account: string; amount: number }>(
        `select l.account, l.amount::float8 as amount from ledger_entry e join ledger_line l on l.entry_id = e.id
          where e.group_order_id = $1 and e.kind = 'cod.statement'`,
        [id],
      )
      return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]))
    })
    expect(lines).toMatchObject({ bank: total - 20_000, [`seller_payable:${seller.id}`]: 20_000 - total })
  })

  it("that no parcel accounts for is the carrier's until it was given back", async () => {
    const code = `LA${process.hrtime.bigint().toString(36).toUpperCase()}`
    const before = await mine()
    expect(await handIn(operator, row(code, 70_000, 0, 70_000))).toEqual(["unknown"])
    expect(await mine()).toMatchObject({ waiting: before.waiting + 1 })
    expect(await fileOf(70_000)).toMatchObject({ carrier: CARRIER, lines: 1, settled: 0, open: 1, remitted: 70_000 })
    const [line] = await linesOf(operator, "waiting", code)
    const bank = () =>
      withDatabase(async (database) => {
        const { rows } = await database.query<{ sum: number }>(
          `select coalesce(sum(l.amount), 0)::float8 as sum from ledger_entry e join ledger_line l on l.entry_id = e.id
            where e.posting_key like $1 and l.account = 'bank'`,
          [`cod.surplus:${line?.id ?? ""}%`],
        )
        return rows[0]?.sum
      })
    expect((await decide(operator, line?.id, "claimed")).body).toMatchObject({ state: "claimed", claim: -70_000 })
    expect(await bank()).toBe(70_000)
    const off = async (by: number) => {
      await write("update cod_line set surplus = surplus + $2 where id = $1", [line?.id, by])
      await runJob("prove-ledger")
      return faultsOf(line?.id)
    }
    expect(await off(1)).toEqual([expect.objectContaining({ fault: "surplus_wrong", off: -1 })])
    expect(await off(-1)).toEqual([])
    expect(await mine()).toMatchObject({ claimed: before.claimed + 1, waiting: before.waiting })
    expect((await decide(operator, line?.id, "recovered")).body.state).toBe("recovered")
    expect(await bank()).toBe(0)
  })
})
