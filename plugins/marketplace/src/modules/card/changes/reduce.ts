import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { assertNotChargedBack } from "../../../lib/cards/assert-not-charged-back"
import { lowerCardPrice } from "../../../lib/cards/lower-price"
import { reduceCharges } from "../../../lib/charges/write-charges"
import { reducePromised } from "../../../lib/vouchers/promised"

export type ReduceCardOrder = { id: string; amount: number; reason: string; actor: Actor; at: Date }

/** A stall lets go of a part of what an order costs, out of kindness. @returns the group @throws Refusal not_found, not_allowed, conflict */
export async function reduceCardOrder(
  context: Context,
  { id, amount, reason, actor, at }: ReduceCardOrder,
): Promise<string> {
  const key = randomUUID()
  const takeBack = async (part: number, whole: number) => {
    await reduceCharges(context, id, { part, whole }, `card.reduced:${key}`, at)
    await reducePromised(context, id, { part, whole }, `card.reduced:${key}`)
  }
  const { order, left, group_id } = await lowerCardPrice(context, { id, amount, key, at, takeBack })
  // Under its locks: news that came just before are known by now.
  await assertNotChargedBack(context, id)
  await appendAudit(context, {
    actor,
    action: "order.reduced",
    entity_type: "group_order",
    entity_id: id,
    province_code: order.province_code,
    seller_id: order.seller_id,
    on_behalf_of: order.seller_id,
    before: { left },
    after: { left: left - amount },
    reason,
  })
  return group_id
}
