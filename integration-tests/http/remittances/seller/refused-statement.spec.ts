import { ask } from "../../../support/ask"
import { CARRIER, csv, parcel, readStatement, row, sendStatement, takeIn } from "../../../support/cod-statements"
import { withDatabase } from "../../../support/database"
import { conserveMoney } from "../../../support/money"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

conserveMoney()

let seller: SampleSeller
beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})

const written = () =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ count: number }>(
      "select count(*)::int as count from cod_line where owner_id = $1",
      [seller.id],
    )
    return rows[0]?.count
  })
afterAll(() => withDatabase((database) => database.query("delete from cod_line where tracking_code like 'KHONGCO%'")))

const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => row(`KHONGCO${String(at)}`, 1_000, 0, 1_000))

describe("a file that is no carrier's statement", () => {
  it.each([
    ["is empty", Buffer.from("")],
    ["is a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["is a broken XLSX", Buffer.from("PK\u0003\u0004 not really", "latin1")],
    ["is not UTF-8", Buffer.from("4de320763befffd56e3b3530303030", "hex")],
    ["names no columns", Buffer.from("a;b;c\n1;2;3")],
  ])("that %s is refused in Vietnamese at the field of the file", async (_what, file) => {
    const { status, body } = await sendStatement(seller, file)
    expect([status, body]).toEqual([400, expect.objectContaining({ type: "invalid_data", field: "file" })])
    expect(body.message).toMatch(/[ạảãàáăâđệọốộờợủứừưựữử]/)
  })

  it("of a megabyte is refused for its number of rows, before anything is written", async () => {
    const before = await written()
    const file = Buffer.from(csv(rowsOf(30_000)))
    expect(file.length).toBeGreaterThan(1_000_000)
    const { status, body } = await sendStatement(seller, file)
    expect([status, body]).toEqual([400, expect.objectContaining({ field: "file", code: "statement_too_long" })])
    expect(body.message).toContain("1.000")
    expect(await written()).toBe(before)
  })
})

describe("a statement to be taken in", () => {
  it("is taken in with a thousand rows at once, as long as carriers write them", async () => {
    const rows = rowsOf(1_000).map(([code]) => row(`${String(code)}SPXVN0261127000`, 12_345_000, 127_500, 12_217_500))
    const read = await readStatement(seller, ...rows)
    expect(read.body.lines).toHaveLength(1_000)
    const taken = await takeIn(seller, read.body)
    expect([taken.status, taken.body.lines]).toEqual([200, expect.objectContaining({ length: 1_000 })])
  })

  it.each([
    ["carrier", { carrier: "" }],
    ["file_name", { file_name: "" }],
    ["file_hash", { file_hash: "x" }],
    ["lines", { lines: [] }],
    ["lines.0.day", { day: "2026-02-30" }],
    ["lines.0.tracking_code", { tracking_code: "có dấu" }],
    ["lines.0.cod", { cod: 1.5 }],
    ["lines.0.fee", { fee: 0.5 }],
  ])("is refused as a whole, naming %s, when that is wrong", async (field, wrong) => {
    const { total, code } = await wrongParcel()
    const [read] = (await readStatement(seller, row(code, total, 0, total))).body.lines
    const right = { line: 2, day: read?.day, tracking_code: code, cod: total, fee: 0, remitted: total }
    const isOfLine = field.startsWith("lines.")
    const lines = isOfLine ? [{ ...right, ...wrong }, right] : [right]
    const statement = { carrier: CARRIER, file_name: "bang-ke.csv", file_hash: "0".repeat(64), lines }
    const body = isOfLine ? statement : { ...statement, ...wrong }
    const before = await written()
    const told = await ask("POST", `${seller.path}/cod-statements`, { token: seller.token, body })
    expect([told.status, told.body.field]).toEqual([400, field])
    expect(await written()).toBe(before)
  })
})

// One parcel is enough: nothing is ever written about it.
let known: ReturnType<typeof parcel> | undefined
const wrongParcel = () => (known ??= parcel(seller))
