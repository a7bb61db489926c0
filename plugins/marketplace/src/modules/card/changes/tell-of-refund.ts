import type { Context } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import type { LockedCardOrder } from "../../../lib/cards/lock"
import { noRefundForOperators, noRefundForShopper } from "../../../lib/notices/refund-notice"
import { tellShopper } from "../../../lib/notices/tell-shopper"

type NoRefund = { operation: string; amount: number; outcome: "refused" | "failed"; reason: string | null }

/** A refund came to nothing, at once or after days: logged, told to operators, who decide, and to the shopper, who waits for it. */
export async function tellOfNoRefund(
  context: Context,
  order: LockedCardOrder,
  { operation, amount, outcome, reason }: NoRefund,
): Promise<void> {
  const { id, province_code, seller_id } = order
  await appendAudit(context, {
    actor: systemActor("card"),
    action: `order.card_refund_${outcome}`,
    entity_type: "group_order",
    entity_id: id,
    province_code,
    seller_id,
    before: null,
    after: { operation, amount, reason },
  })
  await appendNotice(context, noRefundForOperators(operation, order, amount, reason))
  if (outcome === "failed")
    await tellShopper(context, { group_order_id: id, province_code }, noRefundForShopper(order, amount))
}
