import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"

type Of = { id: string; seller_id: string | null; province_code: string }
type Change = {
  actor: Actor
  action: "voucher.made" | "voucher.stopped"
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

/** Records what became of a voucher in the transaction that does it. */
export const recordVoucher = (context: Context, { id, seller_id, province_code }: Of, change: Change): Promise<void> =>
  appendAudit(context, {
    ...change,
    entity_type: "voucher",
    entity_id: id,
    province_code,
    seller_id,
    on_behalf_of: seller_id,
  })
