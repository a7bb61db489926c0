import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { lockBatch } from "../rows"
import { audit } from "./audit"

export type BeginFile = { id: string; actor: Actor; at: Date }

/** Counts that the file of a batch is made: each time may be a print. @throws Refusal not_found; conflict for a voided one */
export async function beginFile(context: Context, { id, actor, at }: BeginFile): Promise<void> {
  const batch = await lockBatch(context, id)
  const sql = `update label_batch set files_made = files_made + 1, written = 0, updated_at = ? where id = ?`
  await runSql(context, sql, [at, id])
  await audit(context, "label_batch.file_made", id, { ...batch, actor }, { after: { times: batch.files_made + 1 } })
}
