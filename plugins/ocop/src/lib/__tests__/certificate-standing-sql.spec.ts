import { badgeOf, certificateStanding, type BadgeCertificate } from "@san-ocop/kit/certificate-standing"
import { addDays, day, type Day } from "@san-ocop/kit/day"
import fc from "fast-check"
import { Client } from "pg"
import { certificateStandingSql, hasBadgeSql } from "../certificate-standing-sql"

const STATES = ["recognised", "renewed", "upgraded", "suspended", "revoked", "not_recognised"] as const
const SQL = `SELECT ${certificateStandingSql("c", "c.on_day")} AS standing, coalesce(${hasBadgeSql("c", "c.on_day")}, false) AS badge
  FROM jsonb_to_recordset($1) AS c(state text, stars int, valid_from text, valid_until text, replaced_from text, on_day text)`

type Case = BadgeCertificate & { on_day: Day }

const anyDay = fc.integer({ min: -1200, max: 1200 }).map((days) => addDays(day("2026-11-22"), days))
// Days near the one asked about, so that both edges of every interval are met often.
const nearby = (on: Day) => fc.option(fc.integer({ min: -95, max: 95 }).map((days) => addDays(on, days)))
const anyCase: fc.Arbitrary<Case> = anyDay.chain((on_day) =>
  fc.record({
    on_day: fc.constant(on_day),
    number: fc.constant("X-1"),
    decision_number: fc.constant("1/QĐ"),
    is_sample: fc.boolean(),
    state: fc.constantFrom(...STATES),
    stars: fc.integer({ min: 0, max: 6 }),
    valid_from: nearby(on_day),
    valid_until: nearby(on_day),
    replaced_from: nearby(on_day),
  }),
)

describe("the SQL twin of certificateStanding", () => {
  const client = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database: "postgres",
  })
  beforeAll(() => client.connect())
  afterAll(() => client.end())

  it("agrees with it, and with badgeOf, for every certificate and day", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCase, { minLength: 1, maxLength: 60 }), async (cases) => {
        const { rows } = await client.query(SQL, [JSON.stringify(cases)])
        const expected = cases.map((one) => ({
          standing: certificateStanding(one, one.on_day),
          badge: badgeOf(one, one.on_day) !== null,
        }))
        expect(rows).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })
})
