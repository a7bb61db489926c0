import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { SellerStatus } from "@san-ocop/kit/http/seller"
import { runSql } from "../../lib/run-sql"

type SellerRow = { id: string; slug: string; name: string; province_code: string; status: SellerStatus }

/** Reads a seller and holds its row until the transaction ends. @throws Refusal not_found */
export async function lockSeller(context: Context, id: string): Promise<SellerRow> {
  const sql = `select id, slug, name, province_code, status from seller where id = ? and deleted_at is null for update`
  const [row] = await runSql<SellerRow>(context, sql, [id])
  return row ?? refuse("not_found", "Không tìm thấy gian hàng này.")
}
