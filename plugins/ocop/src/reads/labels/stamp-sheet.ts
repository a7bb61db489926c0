import type { MedusaContainer } from "@medusajs/framework/types"
import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { StampState } from "@san-ocop/kit/http/labels"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { listStamps, type StampFilter } from "./list-stamps"

const STATE_WORDS: Record<StampState, string> = {
  in_force: "Đang dùng",
  part_voided: "Hủy một phần",
  voided: "Đã hủy",
  ended: "Quá hạn dùng",
}
const COLUMNS = [
  { header: "Sản phẩm", width: 36 },
  { header: "Số lô", width: 12 },
  { header: "Mã tra cứu", width: 22 },
  { header: "Chủ thể", width: 36 },
  { header: "Gian hàng", width: 30 },
  { header: "Tem cho", width: 16 },
  { header: "Số tem", width: 10 },
  { header: "Số tem đã hủy", width: 14 },
  { header: "Từ số", width: 10 },
  { header: "Đến số", width: 10 },
  { header: "Mã đầu", width: 20 },
  { header: "Mã cuối", width: 20 },
  { header: "Ngày in", width: 12 },
  { header: "Dùng đến hết ngày", width: 18 },
  { header: "Tình trạng", width: 16 },
  { header: "Lý do hủy", width: 30 },
]

/** The entries of the stamp register that a filter selects, as a sheet for people. */
export async function stampSheet(
  container: MedusaContainer,
  province: string | null,
  today: Day,
  filter: StampFilter,
): Promise<OutgoingSheet> {
  const { items, count: total } = await listStamps(container, province, today, {
    ...filter,
    limit: SHEET_ROWS,
    offset: 0,
  })
  const rows = items.map((one) => [
    one.product_name,
    one.lot_number ?? "",
    one.lot_code,
    one.producer_name,
    one.seller_name,
    one.kind === "unit" ? "từng sản phẩm" : "cả lô",
    one.quantity,
    one.state === "voided" ? one.quantity : one.voided_quantity,
    one.first_item,
    one.last_item,
    one.first_serial ?? "",
    one.last_serial ?? "",
    formatDay(vietnamDay(new Date(one.printed_at))),
    formatDay(one.valid_to),
    STATE_WORDS[one.state],
    one.void_reason ?? "",
  ])
  return { file_name: `so-tem-${today}`, sheet_name: "Sổ tem", columns: COLUMNS, rows, total }
}
