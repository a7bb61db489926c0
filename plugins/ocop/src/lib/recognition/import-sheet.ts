import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type SheetWords, wordFor } from "@san-ocop/floor/lib/sheets/words"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { ImportRow } from "@san-ocop/kit/http/recognition"

const dayOf = (instant: string | null): string => (instant ? formatDay(vietnamDay(new Date(instant))) : "")

/** The files of recognitions that a department was handed, as a table, the newest at the top. */
export const importSheet = (rows: readonly ImportRow[], words: SheetWords, today: Day): OutgoingSheet => ({
  file_name: `Tệp giấy chứng nhận ${today}`,
  sheet_name: "Các lần nhập",
  columns: [
    { header: "Tệp", width: 44 },
    { header: "Số dòng", width: 12 },
    { header: "Người gửi", width: 30 },
    { header: "Ngày gửi", width: 14 },
    { header: "Tình trạng", width: 24 },
    { header: "Ngày ghi", width: 14 },
    { header: "Ngày hoàn tác", width: 16 },
  ],
  rows: rows.map((row) => [
    row.file_name,
    row.row_count,
    row.uploaded_by,
    dayOf(row.uploaded_at),
    wordFor(words, "state", row.state),
    dayOf(row.committed_at),
    dayOf(row.undone_at),
  ]),
})
