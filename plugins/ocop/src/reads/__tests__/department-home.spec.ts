import { readDepartmentHome } from "@san-ocop/marketplace/reads/department-home"
import type { Client } from "pg"
import { numbered, openRegisters } from "../../lib/statistics/__tests__/registers"

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
  database = await openRegisters("department_home", ["ocop/src/modules/verification"])
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
