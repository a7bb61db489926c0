import type { StatementError, StatementLine } from "@san-ocop/kit/http/transfers"
import { findStatementHeader, statementFeed } from "./statement"

/** A statement as far as it could be read; null when it has no header that says which column is which. */
export type Statement = { lines: StatementLine[]; errors: StatementError[]; outgoing: number }

/** Reads a statement row by row. Lines are counted as in the file, from 1. Rows of sums and notes below the table have no day and no amount. */
export function readStatement(rows: readonly (readonly string[])[]): Statement | null {
  const header = findStatementHeader(rows)
  if (!header) return null
  const feed = statementFeed(header.columns)
  const statement: Statement = { lines: [], errors: [], outgoing: 0 }
  for (const [index, cells] of rows.entries()) {
    const day = cells[header.columns.day] ?? ""
    if (index <= header.row || day === "") continue
    const line = index + 1
    const told = feed.read(cells)
    if (told.kind === "outgoing") statement.outgoing += 1
    else if (told.kind === "unreadable") statement.errors.push({ line, message: told.message })
    else {
      const { amount, content, reference, received_on } = told.transaction
      statement.lines.push({ line, day: received_on, amount, content, reference })
    }
  }
  return statement
}
