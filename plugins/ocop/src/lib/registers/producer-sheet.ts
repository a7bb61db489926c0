import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type SheetWords, wordFor } from "@san-ocop/floor/lib/sheets/words"
import { type Day, formatDay } from "@san-ocop/kit/day"
import type { ProducerRow } from "@san-ocop/kit/http/department"

/** The register of producers as a table. */
export const producerSheet = (rows: readonly ProducerRow[], words: SheetWords, today: Day): OutgoingSheet => ({
  file_name: `Chủ thể ${today}`,
  sheet_name: "Chủ thể",
  columns: [
    { header: "Tên", width: 44 },
    { header: "Loại hình", width: 22 },
    { header: "Xã, phường", width: 26 },
    { header: "Xác minh", width: 20 },
    { header: "Ngày xác minh", width: 16 },
    { header: "Số sản phẩm", width: 14 },
    { header: "Số giấy chứng nhận", width: 20 },
  ],
  rows: rows.map((row) => [
    row.name,
    wordFor(words, "kind", row.kind),
    row.commune_name,
    wordFor(words, "verification", row.verification_state),
    row.verified_on && formatDay(row.verified_on),
    row.product_count,
    row.certificate_count,
  ]),
})
