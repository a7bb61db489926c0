import { readFileSync } from "node:fs"
import path from "node:path"
import { withDatabase } from "../../../support/database"

type Words = { audit: { actionName: Record<string, string>; entityName: Record<string, string> } }
const MESSAGES = path.join(__dirname, "../../../../storefront/messages/vi/department.json")

/** What the log holds by now: of the sample data and of the suites that ran before this one. */
const written = (column: "action" | "entity_type") =>
  withDatabase(async (database) => {
    const sql = `select distinct ${column} as one from audit_entry order by 1`
    const { rows } = await database.query<{ one: string }>(sql)
    return rows.map(({ one }) => one.replace(/\.reversed$/, "").replaceAll(".", "_"))
  })

describe("the log that officers read", () => {
  const { actionName, entityName } = (JSON.parse(readFileSync(MESSAGES, "utf8")) as Words).audit

  it("has Vietnamese words for every action that was ever written", async () => {
    const actions = await written("action")
    expect(actions.length).toBeGreaterThan(5)
    expect(actions.filter((action) => !(action in actionName))).toEqual([])
  })

  it("has Vietnamese words for every kind of record", async () => {
    const kinds = await written("entity_type")
    expect(kinds.filter((kind) => !(kind in entityName))).toEqual([])
  })
})
