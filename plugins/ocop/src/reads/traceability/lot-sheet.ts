import type { MedusaContainer } from "@medusajs/framework/types"
import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type Day, formatDay } from "@san-ocop/kit/day"
import type { LotState } from "@san-ocop/kit/http/lots"
import type { MinimumDatum } from "@san-ocop/kit/lot-minimum"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { type ListDepartmentLots, listDepartmentLots } from "./list-lots"

const STATE_WORDS: Record<LotState, string> = { open: "Đang ghi", closed: "Đã khóa sổ", recalled: "Đã thu hồi" }
const DATUM_WORDS: Record<MinimumDatum, string> = {
  name: "tên sản phẩm",
  picture: "ảnh",
  producer_name: "nơi làm ra",
  producer_address: "địa chỉ nơi làm ra",
  origin: "nơi làm",
  events: "các bước",
  brand: "nhãn hiệu",
  lot_number: "số lô",
  best_before: "hạn dùng",
  standards: "tiêu chuẩn áp dụng",
}
const COLUMNS = [
  { header: "Sản phẩm", width: 36 },
  { header: "Số lô", width: 12 },
  { header: "Mã tra cứu", width: 22 },
  { header: "Chủ thể", width: 36 },
  { header: "Gian hàng", width: 30 },
  { header: "Ngày sản xuất", width: 14 },
  { header: "Hạn dùng", width: 14 },
  { header: "Số lượng", width: 10 },
  { header: "Đơn vị", width: 10 },
  { header: "Số bước", width: 10 },
  { header: "Tem nghi sao chép", width: 18 },
  { header: "Chưa khai báo", width: 40 },
  { header: "Tình trạng", width: 14 },
]

/** The lots that a filter selects, as a sheet for people. */
export async function lotSheet(
  container: MedusaContainer,
  province: string | null,
  today: Day,
  filter: Omit<ListDepartmentLots, "limit" | "offset">,
): Promise<OutgoingSheet> {
  const page = { ...filter, limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await listDepartmentLots(container, province, page)
  const rows = items.map((one) => [
    one.name,
    one.lot_number ?? "",
    one.code,
    one.producer_name,
    one.seller_name ?? "",
    formatDay(one.made_on),
    one.best_before ? formatDay(one.best_before) : "",
    one.quantity,
    one.unit,
    one.event_count,
    one.suspects,
    one.missing.map((datum) => DATUM_WORDS[datum]).join(", "),
    STATE_WORDS[one.state],
  ])
  return { file_name: `lo-hang-${today}`, sheet_name: "Lô hàng", columns: COLUMNS, rows, total }
}
