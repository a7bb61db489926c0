import type { MedusaContainer } from "@medusajs/framework/types"
import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { RecallRow } from "@san-ocop/kit/http/recall"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { listRecalls, type RecallsQuery } from "./list-recalls"

export type RecallsExport = Pick<RecallsQuery, "state">

const STATE_WORDS: Record<RecallRow["state"], string> = {
  draft: "Chờ duyệt",
  approved: "Đang thu hồi",
  closed: "Đã xong",
  withdrawn: "Đã rút",
}
const HAZARD_WORDS: Record<RecallRow["hazard_class"], string> = {
  serious: "Nguy hiểm cho sức khỏe",
  moderate: "Có thể gây hại",
  minor: "Sai nhãn hoặc chất lượng",
}
const COLUMNS = [
  { header: "Mã thu hồi", width: 16 },
  { header: "Chủ thể", width: 36 },
  { header: "Các lô", width: 40 },
  { header: "Mức nguy hại", width: 26 },
  { header: "Người đề nghị", width: 16 },
  { header: "Diễn tập", width: 10 },
  { header: "Ngày lập", width: 12 },
  { header: "Tình trạng", width: 16 },
]

/** The recalls in a state, or all, as a sheet for people. */
export async function recallSheet(
  container: MedusaContainer,
  province: string | null,
  today: Day,
  { state }: RecallsExport,
): Promise<OutgoingSheet> {
  const { items, count: total } = await listRecalls(container, province, { state, limit: SHEET_ROWS, offset: 0 })
  const rows = items.map((one) => [
    formatLookupCode(one.code),
    one.producer_name,
    one.lot_codes.join(", "),
    HAZARD_WORDS[one.hazard_class],
    one.by_producer ? "Chủ thể" : "Cơ quan",
    one.is_drill ? "có" : "",
    formatDay(vietnamDay(new Date(one.drafted_at))),
    STATE_WORDS[one.state],
  ])
  return { file_name: `thu-hoi-${today}`, sheet_name: "Thu hồi", columns: COLUMNS, rows, total }
}
