import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { ghnTrouble } from "@san-ocop/fulfillment-vn/lib/ghn/trouble"
import { GHN_STANDINGS } from "@san-ocop/fulfillment-vn/lib/ghn/standing"
import { GHN_CARRIER } from "@san-ocop/kit/ghn-carrier"
import type { GhnParcelState, GhnStanding } from "@san-ocop/kit/http/carriers"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { readParcel } from "@san-ocop/marketplace/reads/orders/parcel"
import type { StallGhn } from "./ghn"
import { type OfStall, stallGhn } from "./send-with-ghn"
import { tellOfGhn } from "./tell-of-ghn"
import { turnRound } from "./turn-round"

/** Off at GHN already, an order may have been left behind when a call died. */
const MAY_CALL_OFF: readonly GhnStanding[] = ["waiting", "cancelled"]

/** @throws Refusal not_allowed, always */
const refuseAsNotWithGhn = (): never => refuse("not_allowed", "Đơn này không gửi qua GHN.", { code: "not_with_ghn" })

async function sentParcel(container: MedusaContainer, { seller, id }: OfStall) {
  const ghn = stallGhn(seller)
  const { order } = await readParcel(container, seller.id, id)
  const { carrier, tracking_code: code } = order
  return carrier === GHN_CARRIER && code ? { ghn, order, code } : refuseAsNotWithGhn()
}

/** How the parcel stands. A stall types what it likes for a parcel that it took elsewhere, so what GHN has under that number must be this order's. */
async function standingOf({ client, shop }: StallGhn, order: { code: string }, code: string): Promise<GhnStanding> {
  const parcel = await client.detail(shop, code).catch(tellOfGhn)
  return parcel.client_order_code === order.code ? GHN_STANDINGS[parcel.status] : refuseAsNotWithGhn()
}

/** The order has not turned round yet, and may: at `delivery_failed` a call that called the parcel off has died. */
const mayTurn = (state: OrderState, standing: GhnStanding): boolean =>
  (state === "shipped" && MAY_CALL_OFF.includes(standing)) || (state === "delivery_failed" && standing === "cancelled")

const hasTurned = (state: OrderState): boolean => state === "returning" || state === "returned"

/** How the parcel of an order stands at GHN. @throws Refusal not_found where GHN is off for the stall; not_allowed when it went otherwise, or GHN does not say */
export async function ghnParcelState(container: MedusaContainer, of: OfStall): Promise<GhnParcelState> {
  const { ghn, order, code } = await sentParcel(container, of)
  const standing = await standingOf(ghn, order, code)
  return { standing, may_call_off: mayTurn(order.state, standing) }
}

/** Calls off what waits for GHN. What it refuses may be off already: whoever asks looks how it stands. @throws Refusal not_allowed when GHN does not say */
async function cancelAtGhn({ client, shop }: StallGhn, code: string): Promise<void> {
  await client.cancel(shop, code).catch((error: unknown) => {
    if (ghnTrouble(error)?.kind !== "refused") tellOfGhn(error)
  })
}

/**
 * Calls a parcel off at GHN, which it does until it has fetched it, and turns its order round: the shopper owes nothing any more, and the stall says how its goods are.
 * Called again it goes on where it was left.
 * @throws Refusal as `ghnParcelState`; not_allowed when GHN has the parcel
 */
export async function callOffGhn(
  container: MedusaContainer,
  { reason, actor, ...of }: OfStall & { actor: Actor; reason: string },
): Promise<void> {
  const { ghn, order, code } = await sentParcel(container, of)
  if (hasTurned(order.state)) return
  let standing = await standingOf(ghn, order, code)
  if (order.state === "shipped" && standing === "waiting") {
    await cancelAtGhn(ghn, code)
    standing = await standingOf(ghn, order, code)
  }
  // GHN tells of what was called off, too, and the order may have turned meanwhile.
  const { id, state } = (await sentParcel(container, of)).order
  if (hasTurned(state)) return
  if (standing !== "cancelled" || !mayTurn(state, standing)) {
    refuse("not_allowed", "GHN đã lấy kiện này, nên không hủy được nữa. Mời gọi GHN để yêu cầu chuyển hoàn.", {
      code: "ghn_has_it",
    })
  }
  await turnRound(container, { id, state, actor, seller_id: of.seller.id, note: reason }, "returning")
}
