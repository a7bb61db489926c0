import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { GHN_STANDINGS } from "@san-ocop/fulfillment-vn/lib/ghn/standing"
import { GHN_CARRIER } from "@san-ocop/kit/ghn-carrier"
import type { GhnStanding } from "@san-ocop/kit/http/carriers"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { deliverOrderWorkflow } from "@san-ocop/marketplace/workflows"
import { ghnOfStall } from "./ghn"
import { turnRound } from "./turn-round"

const SENT = `select o.id, o.code, o.state, s.slug from group_order o join seller s on s.id = o.seller_id
  where o.tracking_code = ? and o.carrier = ? and o.deleted_at is null
  order by o.placed_at desc limit 5`

type Sent = { id: string; code: string; state: OrderState; slug: string }

const actor = systemActor("ghn")
const FAILED = "GHN báo chưa giao được."
const CALLED_OFF = "Kiện đã được hủy ở GHN trước khi lấy."

/** How an order goes on when GHN says that its parcel is there. What came back, its stall says itself, who must look at the goods. */
async function moveTo(container: MedusaContainer, { id, state }: Sent, standing: GhnStanding): Promise<void> {
  const at = (...states: OrderState[]): boolean => states.includes(state)
  if (standing === "delivered" && at("shipped", "delivery_failed"))
    await deliverOrderWorkflow(container).run({ input: { id, actor } })
  if (standing === "failed") await turnRound(container, { id, state, actor, note: FAILED }, "delivery_failed")
  if (standing === "returning") await turnRound(container, { id, state, actor, note: FAILED }, "returning")
  if (standing === "cancelled") await turnRound(container, { id, state, actor, note: CALLED_OFF }, "returning")
}

/**
 * Follows a hint at a parcel: reads from GHN how it stands and moves its order there. Nothing of the hint itself is believed.
 * Answers false when nobody here sent such a parcel.
 * @throws GhnRefused, GhnSilent, GhnUnreadable when GHN does not say
 */
export async function followGhnParcel(container: MedusaContainer, code: string): Promise<boolean> {
  const rows = await readRows<Sent>(container, SENT, [code, GHN_CARRIER])
  // What a stall types as the number of a parcel that it took elsewhere may be another's.
  for (const sent of rows) {
    const ghn = ghnOfStall(sent.slug)
    const parcel = ghn && (await ghn.client.detail(ghn.shop, code))
    if (parcel?.client_order_code !== sent.code) continue
    await moveTo(container, sent, GHN_STANDINGS[parcel.status])
    return true
  }
  return false
}
