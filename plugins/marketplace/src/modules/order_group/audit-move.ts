import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { GroupOrderRow, MoveOrder } from "./types"

/** Records a move in the transaction that makes it. */
export const auditMove = (
  context: Context,
  { actor, note }: MoveOrder,
  order: GroupOrderRow,
  { from, to }: { from: OrderState; to: OrderState },
): Promise<void> =>
  appendAudit(context, {
    actor,
    action: `order.${to}`,
    entity_type: "group_order",
    entity_id: order.id,
    province_code: order.province_code,
    seller_id: order.seller_id,
    on_behalf_of: order.seller_id,
    before: { state: from },
    after: { state: to },
    reason: note ?? null,
  })
