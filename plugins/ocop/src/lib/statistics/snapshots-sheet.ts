import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { SnapshotRow } from "@san-ocop/kit/http/statistics"
import { placeLine } from "./statistics-sheet"

/** Which reports were frozen, as a table, the newest at the top. The numbers of each are a file of its own. */
export const snapshotsSheet = (rows: readonly SnapshotRow[], today: Day): OutgoingSheet => ({
  file_name: `ban-chot-so-lieu-${today}`,
  sheet_name: "Bản chốt số liệu",
  columns: [
    { header: "Báo cáo", width: 48 },
    { header: "Nơi", width: 40 },
    { header: "Kỳ từ ngày", width: 14 },
    { header: "Đến ngày", width: 14 },
    { header: "Chốt ngày", width: 14 },
    { header: "Người chốt", width: 30 },
    { header: "Ngày bấm chốt", width: 16 },
    { header: "Dữ liệu mẫu", width: 14 },
  ],
  rows: rows.map(({ title, scope, taken_by, taken_at, is_sample }) => [
    title,
    placeLine(scope),
    formatDay(scope.from),
    formatDay(scope.to),
    formatDay(scope.as_of),
    taken_by,
    formatDay(vietnamDay(new Date(taken_at))),
    is_sample ? "có" : "",
  ]),
})
