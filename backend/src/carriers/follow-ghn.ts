import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { GHN_STANDINGS } from "@san-ocop/fulfillment-vn/lib/ghn/standing"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { deliverOrderWorkflow, returnParcelWorkflow } from "@san-ocop/marketplace/workflows"
import { ghnOfStall } from "./ghn"
import { GHN_CARRIER } from "./send-with-ghn"

const SENT = `select o.id, o.code, o.state, s.slug from group_order o join seller s on s.id = o.seller_id
  where o.tracking_code = ? and o.carrier = ? and o.deleted_at is null`

type Sent = { id: string; code: string; state: OrderState; slug: string }

const actor = systemActor("ghn")
const FAILED = "GHN báo chưa giao được."

/** How an order goes on when GHN says that its parcel is there. What came back, its stall says itself, who must look at the goods. */
async function moveTo(container: MedusaContainer, { id, state }: Sent, standing: string): Promise<void> {
  const at = (...states: OrderState[]): boolean => states.includes(state)
  const turnRound = (to: "delivery_failed" | "returning", note: string | null) =>
    returnParcelWorkflow(container).run({
      input: { id, actor, to, note, ...(to === "delivery_failed" && { failure: "carrier" as const }) },
    })
  if (standing === "delivered" && at("shipped", "delivery_failed"))
    await deliverOrderWorkflow(container).run({ input: { id, actor } })
  if ((standing === "failed" || standing === "returning") && at("shipped")) await turnRound("delivery_failed", FAILED)
  if (standing === "returning" && at("shipped", "delivery_failed")) await turnRound("returning", null)
}

/**
 * Follows a hint at a parcel: reads from GHN how it stands and moves its order there. Nothing of the hint itself is believed.
 * Answers false when nobody here sent such a parcel.
 * @throws GhnRefused, GhnSilent, GhnUnreadable when GHN does not say
 */
export async function followGhnParcel(container: MedusaContainer, code: string): Promise<boolean> {
  const [sent] = await readRows<Sent>(container, SENT, [code, GHN_CARRIER])
  const ghn = sent && ghnOfStall(sent.slug)
  if (!sent || !ghn) return false
  const parcel = await ghn.client.detail(ghn.shop, code)
  if (parcel.client_order_code !== sent.code) return false
  await moveTo(container, sent, GHN_STANDINGS[parcel.status])
  return true
}
