import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { RecallRecord, Write } from "./types"

/** Reads a recall and holds its row until the transaction ends, so that of two clicks the second sees the first. @throws Refusal not_found */
export async function lockRecall(context: Context, id: string): Promise<RecallRecord> {
  const sql = `select * from recall where id = ? and deleted_at is null for update`
  const [row] = await runSql<RecallRecord>(context, sql, [id])
  return row ?? refuse("not_found", "Không tìm thấy đợt thu hồi này.")
}

/** @throws Refusal conflict, always: what was asked for is mostly a second click, or somebody was faster */
export function refuseMoved(): never {
  return refuse("conflict", "Đợt thu hồi này không còn ở bước đó. Mời tải lại trang.", { code: "recall_moved" })
}

type Entry = {
  action: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
  reason?: string | null
}

/** Records a change of a recall in the transaction of the change. */
export const recordRecall = (context: Context, { actor }: Write, recall: RecallRecord, entry: Entry): Promise<void> =>
  appendAudit(context, {
    actor,
    entity_type: "recall",
    entity_id: recall.id,
    province_code: recall.province_code,
    seller_id: recall.seller_id,
    ...entry,
  })
