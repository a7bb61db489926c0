import type { MedusaContainer } from "@medusajs/framework/types"
import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import type { Day } from "@san-ocop/kit/day"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { type ListProductsWithoutLots, listProductsWithoutLots } from "./products-without-lots"

const COLUMNS = [
  { header: "Sản phẩm", width: 36 },
  { header: "Nhóm", width: 30 },
  { header: "Chủ thể", width: 36 },
  { header: "Gian hàng", width: 30 },
]

/** Goods on sale that nobody can trace, as a sheet for people. */
export async function withoutLotsSheet(
  container: MedusaContainer,
  province: string | null,
  today: Day,
  filter: Pick<ListProductsWithoutLots, "q">,
): Promise<OutgoingSheet> {
  const page = { ...filter, limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await listProductsWithoutLots(container, province, page)
  const groupOf = (group: string) => PRODUCT_GROUPS.find(({ code }) => code === group)?.name ?? ""
  const rows = items.map((one) => [one.name, groupOf(one.group), one.producer_name ?? "", one.seller_name])
  return { file_name: `san-pham-chua-co-lo-${today}`, sheet_name: "Chưa có lô", columns: COLUMNS, rows, total }
}
