import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"
import type { PlaceHolds, ReleaseHolds } from "../../../modules/listing/types"

export const placeHoldsStep = createStep(
  "place-holds",
  async (input: PlaceHolds & { actor: Actor }, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    const placed = await listings.placeHolds({ ...input, at: clock.now() })
    return new StepResponse(placed, { placed, input })
  },
  async (done, { container }) => {
    if (!done?.placed.length) return
    const { actor, ground, source_id } = done.input
    const listing_ids = done.placed.map((one) => one.listing_id)
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    await listings.releaseHolds({ actor, ground, source_id, listing_ids, is_undone: true, at: clock.now() })
  },
)

export const releaseHoldsStep = createStep(
  "release-holds",
  async (input: ReleaseHolds & { actor: Actor }, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    const released = await listings.releaseHolds({ ...input, at: clock.now() })
    return new StepResponse(released, { released, input })
  },
  async (done, { container }) => {
    if (!done?.released.length) return
    const { actor, ground, source_id } = done.input
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    await listings.reopenHolds({ holds: done.released, actor, ground, source_id, at: clock.now() })
  },
)
