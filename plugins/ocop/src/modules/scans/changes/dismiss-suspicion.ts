import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { Suspicion } from "@san-ocop/kit/http/scans"

export type DismissSuspicion = {
  lot: { id: string; province_code: string; seller_id: string | null }
  item: number
  reason: string
  actor: Actor
  at: Date
}

const LOCK = "select id, suspicion from scan_item where lot_id = ? and item = ? and deleted_at is null for update"
// The place goes too: the next one is compared with those that come after.
const DISMISS = `update scan_item set suspicion = null, suspected_at = null, dismissed_at = ?, devices = 0, latitude = null,
  longitude = null, located_at = null, updated_at = ? where id = ?`

/** Takes back that an item looks copied, and what led to it. The counts stay. @throws Refusal not_found where nothing is suspected */
export async function dismissSuspicion(context: Context, input: DismissSuspicion): Promise<void> {
  const { lot, item, reason, actor, at } = input
  const [kept] = await runSql<{ id: string; suspicion: Suspicion | null }>(context, LOCK, [lot.id, item])
  if (!kept?.suspicion) return refuse("not_found", "Tem này không còn bị nghi sao chép.", { code: "not_suspected" })
  await runSql(context, DISMISS, [at, at, kept.id])
  const { province_code, seller_id } = lot
  const of = { entity_type: "lot", entity_id: lot.id, province_code, seller_id }
  const before = { item, suspicion: kept.suspicion }
  await appendAudit(context, { actor, action: "lot.suspicion_dismissed", ...of, before, after: { item }, reason })
}
