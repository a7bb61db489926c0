import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { IndicatorRecord } from "@san-ocop/kit/http/statistics"

/** The numbers that officers wrote down, as a table, the newest day at the top; those that were withdrawn say why. */
export const recordsSheet = (rows: readonly IndicatorRecord[], today: Day): OutgoingSheet => ({
  file_name: `so-lieu-ghi-tay-${today}`,
  sheet_name: "Số liệu ghi tay",
  columns: [
    { header: "Chỉ tiêu", width: 42 },
    { header: "Cách tính", width: 34 },
    { header: "Giá trị", width: 16 },
    { header: "Đơn vị", width: 16 },
    { header: "Ngày của số liệu", width: 16 },
    { header: "Xã, phường", width: 28 },
    { header: "Nguồn", width: 40 },
    { header: "Ghi chú", width: 40 },
    { header: "Người ghi", width: 30 },
    { header: "Ngày ghi", width: 14 },
    { header: "Đã rút", width: 40 },
    { header: "Dữ liệu mẫu", width: 14 },
  ],
  rows: rows.map((row) => [
    row.indicator_name,
    row.variant_name,
    row.value,
    row.unit,
    formatDay(row.on_day),
    row.commune_name,
    row.source,
    row.note,
    row.written_by,
    formatDay(vietnamDay(new Date(row.written_at))),
    row.withdrawn && `${row.withdrawn.by}: ${row.withdrawn.reason}`,
    row.is_sample ? "có" : "",
  ]),
})
