import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type SheetWords, wordFor } from "@san-ocop/floor/lib/sheets/words"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"

/** Disputes about money as a table, in the order of their list. Sums are whole dong. */
export const disputeSheet = (rows: readonly DisputeRow[], words: SheetWords, today: Day): OutgoingSheet => ({
  file_name: `Tranh chấp ${today}`,
  sheet_name: "Tranh chấp",
  columns: [
    { header: "Mã tranh chấp", width: 16 },
    { header: "Đơn", width: 16 },
    { header: "Gian hàng", width: 36 },
    { header: "Lý do", width: 26 },
    { header: "Ngày mở", width: 14 },
    { header: "Tình trạng", width: 24 },
    { header: "Gian hàng trả lời đến hết ngày", width: 28 },
    { header: "Quá hạn", width: 10 },
    { header: "Quyết định", width: 18 },
    { header: "Số tiền hoàn (đồng)", width: 20 },
    { header: "Bên chịu", width: 14 },
  ],
  rows: rows.map((row) => [
    formatLookupCode(row.code),
    formatLookupCode(row.order_code),
    row.seller_name,
    wordFor(words, "reason", row.reason),
    formatDay(vietnamDay(new Date(row.opened_at))),
    wordFor(words, "state", row.state),
    row.due_on && formatDay(row.due_on),
    row.is_late ? "Có" : "",
    wordFor(words, "outcome", row.outcome),
    row.amount,
    wordFor(words, "bearer", row.bearer),
  ]),
})
