import { auditSheet } from "../audit/audit-sheet"

/** A database that is empty, and what was asked of it. */
function emptyDatabase() {
  const asked: string[] = []
  const raw = (sql: string) => {
    asked.push(sql)
    return Promise.resolve({ rows: [] })
  }
  return { asked, container: { resolve: () => ({ raw }) } as unknown as Parameters<typeof auditSheet>[0] }
}

it("a table of the log asks for none of its thousands of records what became of it, since it says nothing of that", async () => {
  const { asked, container } = emptyDatabase()
  const sheet = await auditSheet(container, "38", { words: {} })
  expect(sheet.rows).toEqual([])
  expect(asked.filter((sql) => sql.includes("from audit_entry"))).not.toEqual([])
  expect(asked.filter((sql) => sql.includes("import_undone"))).toEqual([])
})
