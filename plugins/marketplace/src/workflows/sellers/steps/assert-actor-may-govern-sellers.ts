import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayModerate } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { SELLER_MODULE } from "../../../modules/seller"
import type SellerModuleService from "../../../modules/seller/service"

/** Lets operators, and trade officers of these provinces, govern sellers. @throws Refusal not_found, forbidden */
function assertMayGovern(actor: Actor, provinces: string[]): void {
  if (actor.type === "user") return
  for (const province_code of provinces) assertMayModerate(actor, { province_code })
}

/** First step where sellers are made: on behalf of producers, by a department or an operator. */
export const assertActorMayFoundSellersStep = createStep(
  "assert-actor-may-found-sellers",
  async ({ actor, provinces }: { actor: Actor; provinces: string[] }) => {
    assertMayGovern(actor, [...new Set(provinces)])
    return new StepResponse(provinces.length)
  },
)

/** First step where sellers that exist are changed. @throws Refusal not_found when one does not exist */
export const assertActorMayGovernSellersStep = createStep(
  "assert-actor-may-govern-sellers",
  async ({ actor, seller_ids }: { actor: Actor; seller_ids: string[] }, { container }) => {
    const ids = [...new Set(seller_ids)]
    const sellers = await container.resolve<SellerModuleService>(SELLER_MODULE).listSellers({ id: ids })
    if (sellers.length !== ids.length) refuse("not_found", "Không tìm thấy gian hàng này.")
    assertMayGovern(
      actor,
      sellers.map((seller) => seller.province_code),
    )
    return new StepResponse(ids)
  },
)
