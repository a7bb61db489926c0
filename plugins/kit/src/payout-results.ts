import { fold } from "./fold"
import type { PayoutResult, PayoutResultError, PayoutResultLine } from "./http/payouts"
import { findPayoutReferences } from "./payout-reference"
import { readAmount } from "./statement-cells"

type Column = "amount" | "result" | "bank_reference" | "reason"
type Columns = Record<Column, number>

// What banks call their columns, folded. Which cell holds our reference is seen from the cells themselves.
const NAMES: Readonly<Record<Column, RegExp>> = {
  amount: /^(so tien|amount|gia tri)/,
  result: /^(trang thai|ket qua|tinh trang|status|result)/,
  bank_reference: /^(so|ma) (giao dich|but toan|tham chieu|ct|chung tu|gd|ft)|^(ref|transaction|trace|ft)/,
  reason: /^(ly do|mo ta|loi|ghi chu|reason|error|message|note)/,
}
// Each kind of outcome by its words. No word may free money that is on its way: see `readResult`.
const RESULTS = {
  unknown: "chua|dang|cho|nghi van|treo|pending|processing|unknown|timeout",
  returned: "hoan tra|hoan tien|tra lai|bi tra|return|returned|refunded",
  failed: "that bai|tu choi|loi|da huy|fail|failed|reject|rejected|error",
  paid: "thanh cong|hoan thanh|hoan tat|da chuyen|da ghi co|success|successful|completed|paid",
} as const satisfies Record<PayoutResult, string>
const says = (result: PayoutResult): RegExp => new RegExp(`\\b(${RESULTS[result]})\\b`)
const [UNKNOWN, RETURNED, FAILED, PAID] = [says("unknown"), says("returned"), says("failed"), says("paid")]
const DENIED = new RegExp(`\\b(khong|not)( bi| duoc| the)? (${RESULTS.returned}|${RESULTS.failed}|${RESULTS.paid})\\b`)
// What stands in the row of a sum and in no name of a payee: neither "Công ty …" nor "Tống Văn …" is one.
const SUM = /^(tong|cong|total)( (cong|so|tien|gia|tri|giao|dich|mon|lenh|amount|vnd|dong))*$/
// Banks write their name and the batch above the table.
const HEADER_WITHIN = 40
const LONGEST_REFERENCE = 64
const LONGEST_REASON = 200

/**
 * What a bank's words for the outcome of a transfer mean; null when they are none that we know, or say both that it arrived and that it did not. What is not over yet is unknown,
 * whatever else is said of it ("đang chờ hoàn trả"), since money that is taken for failed is paid again.
 */
export function readResult(words: string): PayoutResult | null {
  const said = fold(words).replace(/\bkhong thanh cong\b/g, "that bai")
  if (UNKNOWN.test(said)) return "unknown"
  const [isReturned, isFailed, isPaid] = [RETURNED.test(said), FAILED.test(said), PAID.test(said)]
  if (DENIED.test(said) || (isPaid && (isReturned || isFailed))) return null
  if (isReturned) return "returned"
  if (isFailed) return "failed"
  return isPaid ? "paid" : null
}

function columnsOf(cells: readonly string[]): Columns | null {
  const names = cells.map(fold)
  const at = (column: Column) => names.findIndex((name) => NAMES[column].test(name))
  const columns = {
    amount: at("amount"),
    result: at("result"),
    bank_reference: at("bank_reference"),
    reason: at("reason"),
  }
  return columns.amount < 0 || columns.result < 0 ? null : columns
}

/** A cell as one line, as it is taken in afterwards. */
const textAt = (cells: readonly string[], at: number, longest: number): string | null =>
  at < 0
    ? null
    : (cells[at] ?? "")
        .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
        .trim()
        .slice(0, longest)
        .trimEnd() || null

/** What a row says, or what is wrong with it. */
function readLine(cells: readonly string[], columns: Columns): Omit<PayoutResultLine, "line"> | string {
  const references = [...new Set(cells.flatMap(findPayoutReferences))]
  const [reference] = references
  if (reference === undefined) return "Không thấy mã lệnh chi trong dòng này."
  if (references.length > 1) return "Dòng này có nhiều mã lệnh chi."
  const amount = readAmount(cells[columns.amount] ?? "")
  if (amount === null || amount === 0) return "Chưa đọc được số tiền: phải là số đồng nguyên."
  const result = readResult(cells[columns.result] ?? "")
  if (result === null) return "Chưa hiểu kết quả của ngân hàng. Mời xem lại cột trạng thái."
  return {
    reference,
    // Some write what they debit with a minus.
    amount: Math.abs(amount),
    result,
    bank_reference: textAt(cells, columns.bank_reference, LONGEST_REFERENCE),
    reason: textAt(cells, columns.reason, LONGEST_REASON),
  }
}

const isNoLine = (cells: readonly string[], { amount, result }: Columns): boolean =>
  (cells[amount] ?? "") === "" && (cells[result] ?? "") === ""
const isSum = (cells: readonly string[]): boolean =>
  cells.some((cell) =>
    SUM.test(
      fold(cell)
        .replace(/[^a-z]+/g, " ")
        .trim(),
    ),
  ) && cells.every((cell) => findPayoutReferences(cell).length === 0)

/**
 * Reads a bank's file of results row by row, lines counted as in the file, from 1. Empty rows and sums are passed over; everything else is a line or an
 * error. Null when no header says which column is which.
 */
export function readPayoutResults(
  rows: readonly (readonly string[])[],
): { lines: PayoutResultLine[]; errors: PayoutResultError[] } | null {
  const head = rows.slice(0, HEADER_WITHIN).findIndex((cells) => columnsOf(cells) !== null)
  const columns = columnsOf(rows[head] ?? [])
  if (!columns) return null
  const lines: PayoutResultLine[] = []
  const errors: PayoutResultError[] = []
  for (const [index, cells] of rows.entries()) {
    if (index <= head || isNoLine(cells, columns) || isSum(cells)) continue
    const read = readLine(cells, columns)
    if (typeof read === "string") errors.push({ line: index + 1, message: read })
    else lines.push({ line: index + 1, ...read })
  }
  return { lines, errors }
}
