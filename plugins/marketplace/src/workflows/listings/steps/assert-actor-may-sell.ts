import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { SELLER_MODULE } from "../../../modules/seller"
import { roleHas, type SellerRight } from "../../../lib/sellers/role-rights"
import type SellerModuleService from "../../../modules/seller/service"

/**
 * Lets a member with the right to listings (or another `right`) write them for his seller, unless that seller has closed. The
 * system may too.
 * @returns the seller's id and province
 * @throws Refusal not_found, forbidden, not_allowed
 */
export async function assertMaySell(
  container: MedusaContainer,
  actor: Actor,
  sellerId: string,
  right: SellerRight = "listings:write",
): Promise<{ id: string; province_code: string }> {
  assertActsForSeller(actor, sellerId)
  if (actor.type !== "system" && !roleHas(actor.role, right)) {
    refuse("forbidden", "Vai trò của quý vị trong gian hàng không được sửa sản phẩm.", { code: "role_may_not_write" })
  }
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE)
  const [seller] = await sellers.listSellers({ id: sellerId }, { take: 1 })
  if (!seller) return refuse("not_found", "Không tìm thấy gian hàng này.")
  // Who is restricted may mend what is wrong: nobody sees it until the restriction ends.
  if (seller.status === "closed") {
    refuse("not_allowed", "Gian hàng đã đóng nên không đăng hay sửa sản phẩm được.", { code: "seller_closed" })
  }
  return { id: seller.id, province_code: seller.province_code }
}

/** First step of a workflow that writes a new listing. */
export const assertActorMaySellStep = createStep(
  "assert-actor-may-sell",
  async ({ actor, seller_id, right }: { actor: Actor; seller_id: string; right?: SellerRight }, { container }) =>
    new StepResponse(await assertMaySell(container, actor, seller_id, right)),
)
