import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type SheetWords, wordFor } from "@san-ocop/floor/lib/sheets/words"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { AppealRow } from "@san-ocop/kit/http/moderation"

/** Appeals against decisions on listings as a table, the longest waiting first. */
export const appealSheet = (rows: readonly AppealRow[], words: SheetWords, today: Day): OutgoingSheet => ({
  file_name: `Khiếu nại sản phẩm ${today}`,
  sheet_name: "Khiếu nại",
  columns: [
    { header: "Sản phẩm", width: 44 },
    { header: "Gian hàng", width: 36 },
    { header: "Về việc", width: 28 },
    { header: "Ngày gửi", width: 14 },
    { header: "Tình trạng", width: 24 },
  ],
  rows: rows.map(({ name, seller_name, against, opened_at, state }) => [
    name,
    seller_name,
    wordFor(words, "against", against),
    formatDay(vietnamDay(new Date(opened_at))),
    wordFor(words, "state", state),
  ]),
})
