import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { holdImport } from "./import-rows"

export type LineChoice = { id: string; row: number; at: Date; choice: { product_id: string } | { leave_out: boolean } }

const OWN_PRODUCT = `select 1 from product_producer l join producer m on m.id = l.producer_id and m.deleted_at is null
  where l.product_id = ? and m.province_code = ? and l.deleted_at is null`

/** Says for one line which product it means, or that it is left out: see the service method. */
export async function chooseForLine(context: Context, { id, row, at, choice }: LineChoice): Promise<void> {
  const held = await holdImport(context, id)
  if (held.state !== "checked") {
    refuse("conflict", "Tệp này đã được ghi hoặc đã được hoàn tác, xin tải lại trang.", { code: "import_moved" })
  }
  const product = "product_id" in choice ? choice.product_id : null
  if (product && (await runSql(context, OWN_PRODUCT, [product, held.province_code])).length === 0) {
    refuse("invalid_data", "Không có sản phẩm này trong tỉnh.", { field: "product_id", code: "product_unknown" })
  }
  const [column, value] = product
    ? ["chosen_product_id", product]
    : ["left_out", "leave_out" in choice && choice.leave_out]
  const changed = await runSql<{ id: string }>(
    context,
    `update recognition_import_line set ${column} = ?, updated_at = ? where import_id = ? and "row" = ? returning id`,
    [value, at, id, row],
  )
  if (changed.length === 0) refuse("not_found", "Không có dòng này trong tệp.", { field: "row" })
}
