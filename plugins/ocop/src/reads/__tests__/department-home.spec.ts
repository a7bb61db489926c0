import { clock } from "@san-ocop/floor/lib/clock"
import { readDepartmentHome } from "@san-ocop/marketplace/reads/department-home"
import type { Client } from "pg"
import { numbered, openRegisters } from "../../lib/statistics/__tests__/registers"

jest.setTimeout(60_000)

const DAY = 86_400_000
const officer = { province_code: "38", agency: "trade" } as const
const stall = (id: string) => `insert into seller (id, slug, name, kind, province_code, status, joined_on, is_sample)
  values ('${id}', '${id}', 'Gian hàng', 'cooperative', '38', 'active', '2024-01-01', false)`
const listing = (id: string, seller: string) => `insert into listing
  (id, product_id, seller_id, province_code, state, sales_mode, group_code, price, raw_price, stock, approved_revision_id, is_sample)
  values ('${id}', 'p-${id}', '${seller}', '38', 'approved', 'sale', 'thuc-pham', 1, '{"value":"1"}', 1, 'r', false)`
const restriction = (seller: string, effective: string, lifted: string | null) => `insert into seller_restriction
  (id, code, province_code, seller_id, seller_slug, ground, words, announced_by, announced_at, effective_on, lifted_at, lifted_by, lift_words)
  values ('z-${seller}', 'Z-${seller}', '38', '${seller}', '${seller}', 'law', 'x', 'x', now(), '${effective}',
    ${lifted ? `'${lifted}', 'x', 'x'` : "null, null, null"})`

let database: Client
beforeAll(async () => {
  database = await openRegisters("department_home", ["ocop/src/modules/verification", "ocop/src/modules/recall"])
  await database.query("set session_replication_role = replica")
})
beforeEach(() => database.query("begin"))
afterEach(() => database.query("rollback"))
afterAll(() => database.end())

const run = async (...statements: string[]) => {
  for (const statement of statements) await database.query(statement)
}
const container = {
  resolve: () => ({ raw: (sql: string, bindings: unknown[]) => database.query(numbered(sql), bindings) }),
} as unknown as Parameters<typeof readDepartmentHome>[0]
const home = () => readDepartmentHome(container, officer)

describe("what a department's home counts as on sale", () => {
  it("is what a shopper can buy: nothing of a stall that may not sell today, nothing that is held", async () => {
    await run(...["s1", "s2", "s3", "s4"].map(stall))
    await run(listing("l1", "s1"), listing("l2", "s2"), listing("l3", "s3"), listing("l4", "s4"), listing("l5", "s1"))
    await run(restriction("s2", "2024-01-01", null), restriction("s3", "2024-01-01", "2024-02-01"))
    await run(restriction("s4", "9999-01-01", null))
    await run(`insert into listing_hold (id, listing_id, ground, source_id, reason, placed_by, placed_at)
      values ('h1', 'l5', 'recalled', 'x', 'x', 'x', now())`)
    // l1, l3 of a stall whose restriction was lifted, l4 of one that will be restricted.
    expect((await home()).listings_on_sale).toBe(3)
  })
})

const producer = (
  id: string,
  state: string,
) => `insert into producer (id, slug, name, kind, province_code, verification_state, verified_on, is_sample)
  values ('${id}', '${id}', 'Chủ thể', 'cooperative', '38', '${state}', '2025-01-01', false)`
const registration = (
  id: string,
  submitted: Date | null,
) => `insert into producer_registration (id, producer_id, channel, submitted_at)
  values ('r-${id}', '${id}', 'self', ${submitted ? `'${submitted.toISOString()}'` : "null"})`

describe("the producers that wait for a department", () => {
  const ago = (days: number) => new Date(clock.now().getTime() - days * DAY)
  const waiting = async () => (await home()).tasks.find(({ kind }) => kind === "producers")

  it("are counted with appeals, papers, bank accounts and corrections, as in the list", async () => {
    await run(
      producer("m1", "submitted"),
      registration("m1", ago(1)),
      producer("m2", "verified"),
      registration("m2", ago(90)),
    )
    await run(...["m3", "m4", "m5", "m6"].flatMap((id) => [producer(id, "verified"), registration(id, ago(90))]))
    await run(
      `insert into verification_appeal (id, producer_id, against, against_decided_at, text, filed_by, filed_at)
        values ('a', 'm3', 'suspended', now(), 'x', 'x', '${ago(1).toISOString()}')`,
      `insert into requirement_proof (id, producer_id, requirement, state, created_at, kind, created_by)
        values ('p', 'm4', 'x', 'waiting', '${ago(2).toISOString()}', 'attestation', 'x')`,
      `insert into bank_account_change (id, producer_id, state, asked_at, asked_by, asked_by_name, bank_name, bank_account_name, bank_account_last4, bank_account_cipher)
        values ('b', 'm5', 'waiting', '${ago(1).toISOString()}', 'x', 'x', 'x', 'x', '1234', 'v1.a.x')`,
      `insert into producer_correction (id, producer_id, state, asked_at, asked_by, asked_by_name, note, name)
        values ('c', 'm6', 'waiting', '${ago(1).toISOString()}', 'x', 'x', 'x', 'Tên mới')`,
    )
    expect(await waiting()).toEqual({ kind: "producers", waiting: 5, late: 0 })
  })

  it("are late when they wait for more than three days", async () => {
    await run(
      ...["m1", "m2"].map((id) => producer(id, "under_review")),
      registration("m1", ago(4)),
      registration("m2", ago(2)),
    )
    await run(producer("m3", "draft"), registration("m3", null), producer("m4", "closed"), registration("m4", ago(9)))
    expect(await waiting()).toEqual({ kind: "producers", waiting: 2, late: 1 })
  })
})

describe("the recalls that wait for a department", () => {
  const recall = (
    id: string,
    province = "38",
  ) => `insert into recall (id, code, request_key, is_drill, hazard_class, reason, advice,
      contact_phone, producer_id, province_code, drafted_by, drafted_by_name, drafted_at)
    values ('${id}', '${id}', '${id}', false, 'minor', 'x', 'x', 'x', 'm', '${province}', 'x', 'x', now())`
  const approve = (id: string) =>
    `update recall set state = 'approved', approved_at = now(), approved_by = 'y', approved_by_name = 'y' where id = '${id}'`
  const waiting = async (of: Parameters<typeof readDepartmentHome>[1]) =>
    (await readDepartmentHome(container, of)).tasks.find(({ kind }) => kind === "recalls")

  it("are those of its province that nobody has approved, for either agency", async () => {
    await run(recall("r1"), recall("r2"), recall("r3"), approve("r3"), recall("r4", "40"))
    expect(await waiting(officer)).toEqual({ kind: "recalls", waiting: 2, late: 0 })
    expect(await waiting({ ...officer, agency: "agriculture" })).toEqual({ kind: "recalls", waiting: 2, late: 0 })
    expect(await waiting({ ...officer, province_code: null })).toMatchObject({ waiting: 3 })
  })
})
