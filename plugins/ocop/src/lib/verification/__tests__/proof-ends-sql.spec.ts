import { addDays, day } from "@san-ocop/kit/day"
import { proofThatCounts } from "@san-ocop/kit/requirement-standing"
import fc from "fast-check"
import { Client } from "pg"
import { proofEndsSql } from "../proof-ends-sql"

const PROOFS = `(select x.*, null::timestamptz as deleted_at
  from jsonb_to_recordset($1) as x(producer_id text, requirement text, state text, expires_on text, created_at timestamptz))`

const anyProof = fc.record({
  requirement: fc.constantFrom("food_safety", "identity_card"),
  state: fc.constantFrom("waiting", "accepted", "refused", "withdrawn", "revoked"),
  expires_on: fc.option(fc.integer({ min: -50, max: 50 }).map((days) => addDays(day("2026-11-22"), days))),
  created_at: fc.nat(5).map((hours) => new Date(Date.UTC(2026, 0, 1, hours)).toISOString()),
})

describe("the SQL twin of proofThatCounts", () => {
  const client = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database: "postgres",
  })
  beforeAll(() => client.connect())
  afterAll(() => client.end())

  it("agrees with it on which requirements have one, and when it ends", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyProof, { maxLength: 12 }), async (proofs) => {
        const given = JSON.stringify(proofs.map((one) => ({ ...one, producer_id: "prod_1" })))
        const sql = `${proofEndsSql("q.producer_id = 'prod_1'", PROOFS)} order by requirement`
        const { rows } = await client.query<{ requirement: string; ends: string }>(sql, [given])
        const expected = ["food_safety", "identity_card"].flatMap((requirement) => {
          const counts = proofThatCounts(proofs.filter((one) => one.requirement === requirement))
          return counts ? [{ requirement, ends: counts.expires_on ?? "9999-12-31" }] : []
        })
        expect(rows.map(({ requirement, ends }) => ({ requirement, ends }))).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })
})
