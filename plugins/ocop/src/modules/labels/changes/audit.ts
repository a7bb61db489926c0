import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"

type Of = { province_code: string; seller_id: string; actor: Actor }

/** An entry of the audit log about a batch. */
export const audit = (
  context: Context,
  action: string,
  id: string,
  { province_code, seller_id, actor }: Of,
  what: { after?: Record<string, unknown>; reason?: string },
): Promise<void> =>
  appendAudit(context, { actor, action, entity_type: "label_batch", entity_id: id, province_code, seller_id, ...what })
