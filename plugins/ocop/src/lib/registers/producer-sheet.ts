import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type SheetWords, wordFor } from "@san-ocop/floor/lib/sheets/words"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { VerificationRow } from "@san-ocop/kit/http/verification-desk"

type Counts = ReadonlyMap<string, { products: number; certificates: number }>

/** The list of producers as a table. */
export const producerSheet = (
  rows: readonly VerificationRow[],
  counts: Counts,
  words: SheetWords,
  today: Day,
): OutgoingSheet => ({
  file_name: `Chủ thể ${today}`,
  sheet_name: "Chủ thể",
  columns: [
    { header: "Tên", width: 44 },
    { header: "Loại hình", width: 22 },
    { header: "Xã, phường", width: 26 },
    { header: "Xác minh", width: 20 },
    { header: "Chờ Sở từ", width: 14 },
    { header: "Giấy hết hạn", width: 14 },
    { header: "Giấy còn thiếu", width: 14 },
    { header: "Người xem", width: 24 },
    { header: "Ngày xác minh", width: 16 },
    { header: "Số sản phẩm", width: 14 },
    { header: "Số giấy chứng nhận", width: 20 },
  ],
  rows: rows.map((row) => [
    row.name,
    wordFor(words, "kind", row.kind),
    row.commune_name,
    wordFor(words, "verification", row.state),
    row.waiting_since && formatDay(vietnamDay(new Date(row.waiting_since))),
    row.next_end_on && formatDay(row.next_end_on),
    row.missing,
    row.reviewer_name,
    row.verified_on && formatDay(row.verified_on),
    counts.get(row.producer_id)?.products ?? 0,
    counts.get(row.producer_id)?.certificates ?? 0,
  ]),
})
