import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { GHN_STANDINGS } from "@san-ocop/fulfillment-vn/lib/ghn/standing"
import { GHN_CARRIER } from "@san-ocop/kit/ghn-carrier"
import type { GhnParcelState, GhnStanding } from "@san-ocop/kit/http/carriers"
import { readParcel } from "@san-ocop/marketplace/reads/orders/parcel"
import type { StallGhn } from "./ghn"
import { type OfStall, stallGhn } from "./send-with-ghn"
import { tellOfGhn } from "./tell-of-ghn"
import { turnRound } from "./turn-round"

/** Off at GHN already, an order may have been left behind when a call died. */
const MAY_CALL_OFF: readonly GhnStanding[] = ["waiting", "cancelled"]

async function sentParcel(container: MedusaContainer, { seller, id }: OfStall) {
  const ghn = stallGhn(seller)
  const { order } = await readParcel(container, seller.id, id)
  const { carrier, tracking_code: code } = order
  if (carrier !== GHN_CARRIER || !code) {
    return refuse("not_allowed", "Đơn này không gửi qua GHN.", { code: "not_with_ghn" })
  }
  return { ghn, order, code }
}

const standingOf = async ({ client, shop }: StallGhn, code: string): Promise<GhnStanding> =>
  GHN_STANDINGS[(await client.detail(shop, code).catch(tellOfGhn)).status]

/** How the parcel of an order stands at GHN. @throws Refusal not_found where GHN is off for the stall; not_allowed when it went otherwise, or GHN does not say */
export async function ghnParcelState(container: MedusaContainer, of: OfStall): Promise<GhnParcelState> {
  const { ghn, order, code } = await sentParcel(container, of)
  const standing = await standingOf(ghn, code)
  return { standing, may_call_off: order.state === "shipped" && MAY_CALL_OFF.includes(standing) }
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
  const { id, state } = order
  if (state === "returning" || state === "returned") return
  const isOff =
    state === "shipped" &&
    ((await ghn.client.cancel(ghn.shop, code).catch(tellOfGhn)) || (await standingOf(ghn, code)) === "cancelled")
  if (!isOff) {
    refuse("not_allowed", "GHN đã lấy kiện này, nên không hủy được nữa. Mời gọi GHN để yêu cầu chuyển hoàn.", {
      code: "ghn_has_it",
    })
  }
  await turnRound(container, { id, state, actor, seller_id: of.seller.id, note: reason }, "returning")
}
