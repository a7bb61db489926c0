import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { LotRecord } from "../types"

/** Reads a lot and holds it until the transaction ends, so that of two changes the second sees the first. @throws Refusal not_found */
export async function lockLot(context: Context, lotId: string): Promise<LotRecord> {
  const sql = "select * from lot where id = ? and deleted_at is null for update"
  const [lot] = await runSql<LotRecord>(context, sql, [lotId])
  return lot ?? refuse("not_found", "Không tìm thấy lô này.")
}
