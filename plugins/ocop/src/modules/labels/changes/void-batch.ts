import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { lockBatch } from "../rows"
import type { VoidBatch } from "../types"
import { audit } from "./audit"

/**
 * Voids labels: whoever scans one is told so. For ever, since nobody can take back what was stuck on.
 * @throws Refusal not_found; conflict when they are voided already
 */
export async function voidBatch(context: Context, { id, reason, actor, at }: VoidBatch): Promise<void> {
  const batch = await lockBatch(context, id)
  const sql = `update label_batch set voided_at = ?, voided_by = ?, void_reason = ?, updated_at = ? where id = ?`
  await runSql(context, sql, [at, actor.id, reason, at, id])
  await audit(context, "label_batch.voided", id, { ...batch, actor }, { reason })
}
