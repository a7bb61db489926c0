import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import type { CaseKind, CaseRow, CaseState } from "@san-ocop/kit/http/casework"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"

const KINDS: Readonly<Record<CaseKind, string>> = {
  report: "Phản ánh",
  complaint: "Khiếu nại đơn hàng",
  authority_request: "Yêu cầu của cơ quan",
  restriction: "Hạn chế người bán",
  appeal: "Khiếu nại quyết định",
}
const STATES: Readonly<Record<CaseState, string>> = {
  received: "Mới nhận",
  upheld: "Giữ nguyên, có cơ sở",
  dismissed: "Không có cơ sở",
  opened: "Chờ gian hàng trả lời",
  answered: "Gian hàng đã trả lời",
  resolved: "Hai bên đã xong",
  escalated: "Chờ Sở quyết định",
  decided: "Sở đã quyết định",
  done: "Đã làm",
  announced: "Đã báo trước",
  in_force: "Đang áp dụng",
  lifted: "Đã bỏ",
  filed: "Chờ xét",
  overturned: "Được chấp nhận",
}
const MS_OF_VIETNAM = 7 * 3_600_000

/** "2026-11-26T02:30:00Z" as people read it in Vietnam: "09:30 26/11/2026". */
function instant(text: string | null): string | null {
  if (text === null) return null
  const at = new Date(text)
  const time = new Date(at.getTime() + MS_OF_VIETNAM).toISOString().slice(11, 16)
  return `${time} ${formatDay(vietnamDay(at))}`
}

/** A list of cases as a table for XLSX. */
export const caseSheet = (rows: readonly CaseRow[], on: Day): OutgoingSheet => ({
  file_name: `vu-viec-${on}`,
  sheet_name: "Vụ việc",
  columns: [
    { header: "Mã", width: 12 },
    { header: "Loại", width: 24 },
    { header: "Nội dung", width: 50 },
    { header: "Gian hàng", width: 32 },
    { header: "Tình trạng", width: 24 },
    { header: "Nhận lúc", width: 18 },
    { header: "Hạn", width: 18 },
    { header: "Quá hạn", width: 10 },
  ],
  rows: rows.map((row) => [
    formatLookupCode(row.code),
    KINDS[row.kind],
    row.subject,
    row.seller_name,
    STATES[row.state],
    instant(row.opened_at),
    instant(row.due_at),
    row.is_late ? "Có" : "",
  ]),
})
