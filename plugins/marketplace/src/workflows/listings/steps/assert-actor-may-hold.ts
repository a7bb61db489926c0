import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMaySee, mayDecide } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { LISTING_MODULE } from "../../../modules/listing"
import { GROUNDS_OF_MAKER, type HoldGround } from "../../../modules/listing/hold-grounds"
import type ListingModuleService from "../../../modules/listing/service"

/** Without listings: all that the source holds. */
type Holding = { actor: Actor; ground: HoldGround; source_id: string; listing_ids?: string[] | undefined }

/**
 * First step of what holds listings or releases them: the system, or an officer who decides. A ground of the maker's reaches
 * every floor where his goods are sold: whose maker it is was checked by the workflow that asks. Any other ground stays in the
 * officer's province.
 * @throws Refusal not_found for another province's listing; forbidden for who may only read
 */
export const assertActorMayHoldStep = createStep(
  "assert-actor-may-hold",
  async ({ actor, ground, source_id, listing_ids }: Holding, { container }) => {
    if (actor.type === "system") return new StepResponse(null)
    if (actor.type !== "officer" || (!mayDecide(actor, "trade") && !mayDecide(actor, "agriculture"))) {
      refuse("forbidden", "Chỉ cán bộ có thẩm quyền được tạm ngừng bán sản phẩm.", { code: "role_may_not_decide" })
    }
    if (GROUNDS_OF_MAKER.includes(ground)) return new StepResponse(null)
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    const open = { ground, source_id, released_at: null }
    const ids = listing_ids ?? (await listings.listListingHolds(open, { take: null })).map((one) => one.listing_id)
    const rows = await listings.listListings({ id: ids }, { select: ["id", "province_code"], take: null })
    for (const listing of rows) assertMaySee(actor, listing)
    return new StepResponse(null)
  },
)
