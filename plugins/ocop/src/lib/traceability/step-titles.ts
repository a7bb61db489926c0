import type { TraceStep } from "@san-ocop/kit/http/trace"

/** What people read for a business step. */
const STEP_TITLES: Record<TraceStep, string> = {
  commissioning: "Tạo lô hàng",
  harvesting: "Thu hoạch",
  collecting: "Thu gom nguyên liệu",
  transforming: "Chế biến",
  packing: "Đóng gói",
  inspecting: "Kiểm tra chất lượng",
  shipping: "Xuất hàng",
  holding: "Thu hồi lô hàng",
}

/** The title of the step in `column`, as an SQL expression over constants. */
export const stepTitleSql = (column: string): string =>
  `CASE ${column} ${Object.entries(STEP_TITLES)
    .map(([step, title]) => `WHEN '${step}' THEN '${title}'`)
    .join(" ")} ELSE 'Sự kiện khác' END`
