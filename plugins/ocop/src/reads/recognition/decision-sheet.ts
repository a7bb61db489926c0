import type { MedusaContainer } from "@medusajs/framework/types"
import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type Day, formatDay } from "@san-ocop/kit/day"
import type { DecisionRow } from "@san-ocop/kit/http/recognition"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { type DecisionFilter, listDecisions } from "./list-decisions"

const COLUMNS = [
  { header: "Số quyết định", width: 24 },
  { header: "Ngày quyết định", width: 16 },
  { header: "Cơ quan ban hành", width: 36 },
  { header: "Số giấy chứng nhận", width: 18 },
  { header: "Có bản chụp", width: 12 },
]

const dayOf = ({ decided_on, decided_precision }: DecisionRow): string => {
  if (!decided_on) return ""
  return decided_precision === "year" ? `năm ${decided_on.slice(0, 4)}` : formatDay(decided_on)
}

/** The recognition decisions that a search finds, as a sheet for people. */
export async function decisionSheet(
  container: MedusaContainer,
  province: string | null,
  today: Day,
  filter: DecisionFilter,
): Promise<OutgoingSheet & { total: number }> {
  const page = { limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await listDecisions(container, province, { ...filter, ...page })
  const rows = items.map((one) => [
    one.number,
    dayOf(one),
    one.issuer_name,
    one.certificate_count,
    one.has_file ? "có" : "",
  ])
  return { file_name: `quyet-dinh-cong-nhan-${today}`, sheet_name: "Quyết định", columns: COLUMNS, rows, total }
}
