import type { JudgedStatementLine, StatementLine, StatementReading } from "@san-ocop/kit/http/transfers"

/** Name of the hidden field that carries what was read from one form to the next. */
export const READING = "reading"

const NOTHING: StatementReading = { lines: [], errors: [], outgoing: 0 }

/** What was read, as a form carries it; nothing when it is not understood, since it comes from outside. */
export function parseReading(text: string | undefined): StatementReading | null {
  if (!text) return null
  try {
    const reading = JSON.parse(text) as Partial<StatementReading> | null
    return Array.isArray(reading?.lines) ? { ...NOTHING, ...reading } : null
  } catch {
    return null
  }
}

const isNew = ({ outcome }: JudgedStatementLine): boolean => outcome !== "known"

/** The lines that are worth taking in: new ones, and only those that name an order when that is wished. */
export function linesToApply(text: string, onlyWithOrder: boolean): StatementLine[] {
  const lines = parseReading(text)?.lines ?? []
  return lines
    .filter((line) => isNew(line) && !(onlyWithOrder && line.order_code === null))
    .map(({ line, day, amount, content, reference }) => ({ line, day, amount, content, reference }))
}
