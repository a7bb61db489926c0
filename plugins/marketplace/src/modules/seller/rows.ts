import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { SellerStatus } from "@san-ocop/kit/http/seller"

export type SellerRow = { id: string; slug: string; name: string; province_code: string; status: SellerStatus }

/** Runs one statement in the transaction of a service method under `@InjectTransactionManager()`. */
export const run = <Row>(context: Context, sql: string, parameters: unknown[]): Promise<Row[]> =>
  (context.transactionManager as SqlEntityManager).execute<Row[]>(sql, parameters)

/** Reads a seller and holds its row until the transaction ends. @throws Refusal not_found */
export async function lockSeller(context: Context, id: string): Promise<SellerRow> {
  const sql = `select id, slug, name, province_code, status from seller where id = ? and deleted_at is null for update`
  const [row] = await run<SellerRow>(context, sql, [id])
  return row ?? refuse("not_found", "Không tìm thấy gian hàng này.")
}
