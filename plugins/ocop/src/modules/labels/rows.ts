import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"

type Found = {
  lot_id: string
  province_code: string
  seller_id: string
  first_item: number | null
  last_item: number | null
  quantity: number
  files_made: number
  voided_at: Date | null
}

/** Reads a batch that holds, and keeps it until the transaction ends. @throws Refusal not_found; conflict for a voided one */
export async function lockBatch(context: Context, id: string): Promise<Found> {
  const sql = `select lot_id, province_code, seller_id, first_item, last_item, quantity, files_made, voided_at
    from label_batch where id = ? and deleted_at is null for update`
  const [batch] = await runSql<Found>(context, sql, [id])
  if (!batch) return refuse("not_found", "Không tìm thấy đợt tem này.")
  if (batch.voided_at !== null) return refuse("conflict", "Đợt tem này đã được hủy.", { code: "voided_already" })
  return batch
}
