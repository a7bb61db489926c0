import { fold } from "@san-ocop/kit/fold"
import { readAmount, readDay } from "@san-ocop/kit/statement-cells"
import type { BankFeed, Told } from "./bank-feed"

type Column = "day" | "credit" | "debit" | "content" | "reference"
/** Where each column stands in a statement; a bank that has one signed column of amounts has no debit. */
export type StatementColumns = { day: number; credit: number; content: number; debit: number; reference: number }

/** What banks call their columns, folded. The first name that a header begins with decides. */
const NAMES: readonly (readonly [Column, RegExp])[] = [
  [
    "reference",
    /^(so tham chieu|ma tham chieu|ma giao dich|so giao dich|so but toan|ma gd|so gd|so ct|so chung tu|reference|ref|transaction (id|no|number))/,
  ],
  ["day", /^(ngay|thoi gian|transaction date|date|posting date)/],
  ["debit", /^(ghi no|phat sinh no|ps no|so tien no|so tien ghi no|no\b|debit|tien ra)/],
  ["credit", /^(ghi co|phat sinh co|ps co|so tien co|so tien ghi co|co\b|credit|tien vao|so tien|amount)/],
  ["content", /^(noi dung|dien giai|mo ta|chi tiet|description|remark|details|transaction detail)/],
]
// Banks write their name, the account and the period above the table.
const HEADER_WITHIN = 40

const columnOf = (header: string): Column | null => NAMES.find(([, name]) => name.test(fold(header)))?.[0] ?? null

/** Finds the header of a statement: the first row that names a day, an amount that came in, and a content. */
export function findStatementHeader(
  rows: readonly (readonly string[])[],
): { row: number; columns: StatementColumns } | null {
  for (const [row, cells] of rows.slice(0, HEADER_WITHIN).entries()) {
    const at = (wanted: Column) => cells.findIndex((cell) => columnOf(cell) === wanted)
    const columns = {
      day: at("day"),
      credit: at("credit"),
      content: at("content"),
      debit: at("debit"),
      reference: at("reference"),
    }
    if (columns.day >= 0 && columns.credit >= 0 && columns.content >= 0) return { row, columns }
  }
  return null
}

const unreadable = (message: string): Told => ({ kind: "unreadable", message })

/** A statement that a seller took from his bank, line by line. Lines have no name of their own: whoever keeps them gives one. */
export const statementFeed = (columns: StatementColumns): BankFeed<readonly string[]> => ({
  name: "statement",
  read(cells) {
    const cell = (at: number) => (at < 0 ? "" : (cells[at] ?? ""))
    const credit = readAmount(cell(columns.credit))
    const debit = readAmount(cell(columns.debit))
    if (credit === null || debit === null) return unreadable("Chưa đọc được số tiền.")
    if (credit <= 0) return debit !== 0 || credit < 0 ? { kind: "outgoing" } : unreadable("Dòng này không có số tiền.")
    const received_on = readDay(cell(columns.day))
    if (received_on === null) return unreadable("Chưa đọc được ngày, ví dụ đúng: 26/11/2026.")
    const content = cell(columns.content).slice(0, 1_000)
    const reference = cell(columns.reference).slice(0, 100) || null
    const transaction = { provider_id: "", account_number: null, amount: credit, content, reference, received_on }
    return { kind: "incoming", transaction }
  },
})
