import { freshId, makeOfficer, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { withDatabase } from "../../../support/database"
import { sheetOf } from "../../../support/sheet"

jest.setTimeout(120_000)

// Cao Bằng, where no other suite counts. A province may have 20,000 of each.
const PROVINCE = "04"
const COUNT = 10_050
const mark = freshId("dai")

const fill = [
  `insert into producer (id, slug, name, kind, province_code, verification_state)
   select $1 || n, replace($1, '_', '-') || '-' || n, $1 || ' ' || n, 'farm', $2, case when n % 2 = 0 then 'draft' else 'rejected' end
     from generate_series(1, $3::int) n`,
  `insert into producer_registration (id, producer_id, channel) select $1 || '_r' || n, $1 || n, 'officer'
     from generate_series(1, $3::int) n where $2 <> ''`,
  `insert into certificate (id, number, product_name, stars, decision_number, issuer_level, issuer_name, province_code, state, is_sample)
   select $1 || '_c' || n, $1 || '-' || n, 'Sản phẩm ' || n, 3, 'MẪU-' || n, 'province', 'UBND tỉnh', $2, 'not_recognised', true
     from generate_series(1, $3::int) n`,
]

let token: string
beforeAll(() =>
  withDatabase(async (database) => {
    for (const sql of fill) await database.query(sql, [mark, PROVINCE, COUNT])
    const { login } = await makeOfficer(database, { agency: "trade", role: "officer", province_code: PROVINCE })
    token = await logIn("officer", login, PASSWORD)
  }),
)
afterAll(() =>
  withDatabase(async (database) => {
    await database.query("delete from recognition_decision where id = $1", [mark])
    await database.query("delete from certificate where id like $1 || '%'", [mark])
    await database.query("delete from producer_registration where producer_id like $1 || '%'", [mark])
    await database.query("delete from producer where id like $1 || '%'", [mark])
  }),
)

const table = (path: string, body?: unknown) => sheetOf(path, token, body)
/** What stands in the first column of rows that are of this suite. */
const own = (rows: string[][]) => rows.map(([first = ""]) => first).filter((first) => first.startsWith(mark))

describe("a register as a table", () => {
  it("holds every certificate of a province, not the first ten thousand", async () => {
    const rows = await table("certificates/export")
    expect(new Set(own(rows)).size).toBe(COUNT)
  })

  it("holds decisions and appeals as their lists show them", async () => {
    const number = `${mark}/QĐ-UBND`
    await withDatabase((database) =>
      database.query(
        `insert into recognition_decision (id, number, decided_on, issuer_level, issuer_name, province_code, is_sample)
         values ($1, $2, '2026-03-01', 'province', 'UBND tỉnh Cao Bằng', $3, true)`,
        [mark, number, PROVINCE],
      ),
    )
    const decisions = await table(`recognition-decisions/export?q=${encodeURIComponent(number)}`)
    expect(decisions.slice(1).map((row) => row.slice(0, 4))).toEqual([
      [number, "01/03/2026", "UBND tỉnh Cao Bằng", "0"],
    ])
    const appeals = await table("listing-appeals/export", { state: "dismissed", words: {} })
    expect(appeals.map(([first]) => first)).toEqual(["Sản phẩm"])
  })

  it("holds every producer, and under a filter what the list shows under it", async () => {
    const rows = await table("producers/export", {})
    expect(new Set(own(rows)).size).toBe(COUNT)
    const rejected = await table("producers/export", { state: "rejected", q: `${mark} 100` })
    const expected = Array.from({ length: COUNT }, (_, n) => n + 1).filter(
      (n) => n % 2 === 1 && String(n).startsWith("100"),
    )
    expect(own(rejected).sort()).toEqual(expected.map((n) => `${mark} ${n}`).sort())
    expect(rejected).toHaveLength(1 + expected.length)
  })
})
