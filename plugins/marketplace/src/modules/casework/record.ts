import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import type { Write } from "./types"

type Case = { id: string; province_code: string; seller_id: string }
type Entry = {
  action: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
  reason?: string | null
}

/** Records a change of a case in the transaction of the change. The kind of case is the first part of the action. */
export const recordCase = (context: Context, { actor }: Write, one: Case, entry: Entry): Promise<void> =>
  appendAudit(context, {
    actor,
    entity_type: entry.action.split(".")[0] ?? "case",
    entity_id: one.id,
    province_code: one.province_code,
    seller_id: one.seller_id,
    ...entry,
  })
