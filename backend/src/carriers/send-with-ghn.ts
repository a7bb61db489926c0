import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { GHN_CARRIER } from "@san-ocop/kit/ghn-carrier"
import type { GhnOffer } from "@san-ocop/kit/http/carriers"
import { readParcel } from "@san-ocop/marketplace/reads/orders/parcel"
import { assertMayShipWorkflow, shipOrderWorkflow } from "@san-ocop/marketplace/workflows"
import { ghnOfStall, type StallGhn } from "./ghn"
import { toGhnParcel, whyNotWithGhn } from "./ghn-parcel"
import { tellOfGhn } from "./tell-of-ghn"

export type OfStall = { seller: { id: string; slug: string }; id: string }

/** @throws Refusal not_found where GHN is off for the stall */
export const stallGhn = ({ slug }: OfStall["seller"]): StallGhn =>
  ghnOfStall(slug) ?? refuse("not_found", "Gian hàng này chưa gửi qua GHN được.", { code: "ghn_off" })

/** What GHN would take for an order; makes nothing. @throws Refusal not_found where GHN is off for the stall, or the order is not its */
export async function offerGhn(container: MedusaContainer, { seller, id }: OfStall): Promise<GhnOffer> {
  const { client, shop } = stallGhn(seller)
  const parcel = await readParcel(container, seller.id, id)
  const why = whyNotWithGhn(parcel)
  if (why !== null) return { fee: null, expected_at: null, why }
  const quote = await client.preview(shop, toGhnParcel(parcel)).catch(tellOfGhn)
  return { fee: quote.total_fee, expected_at: quote.expected_delivery_time, why: null }
}

/**
 * Hands a confirmed order to GHN and says so to its shopper. The order's code is the key under which GHN knows the parcel: called again
 * after anything went wrong, it finds the parcel that is there.
 * @throws Refusal as `offerGhn`; not_allowed when the order is not to be sent now, or GHN does not take it
 */
export async function sendWithGhn(
  container: MedusaContainer,
  { seller, id, actor }: OfStall & { actor: Actor },
): Promise<void> {
  const { client, shop } = stallGhn(seller)
  const parcel = await readParcel(container, seller.id, id)
  if (parcel.order.state === "shipped" && parcel.order.carrier === GHN_CARRIER) return
  if (!parcel.order.moves.includes("shipped")) {
    refuse("not_allowed", "Đơn này hiện chưa gửi được.", { code: "order_not_to_ship" })
  }
  const change = { id, seller_id: seller.id, actor }
  // Before GHN comes to fetch it: afterwards nobody would call it off there.
  await assertMayShipWorkflow(container).run({ input: change })
  const made = await client.create(shop, toGhnParcel(parcel)).catch(tellOfGhn)
  const input = { ...change, carrier: GHN_CARRIER, tracking_code: made.order_code }
  await shipOrderWorkflow(container).run({ input })
}
