import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayModerate } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"
import type { DecideAppeal } from "../../../modules/listing/types"
import { assertMaySell } from "./assert-actor-may-sell"

/**
 * First step of what ends an appeal: its seller takes it back, an officer of the province decides.
 * @throws Refusal not_found for another's appeal; forbidden for who may only read
 */
export const assertActorMayEndAppealStep = createStep(
  "assert-actor-may-end-appeal",
  async ({ actor, appeal_id, to }: Omit<DecideAppeal, "answer"> & { actor: Actor }, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    const [appeal] = await listings.listListingAppeals({ id: appeal_id }, { take: 1 })
    if (!appeal) refuse("not_found", "Không tìm thấy khiếu nại này.")
    if (to === "withdrawn") await assertMaySell(container, actor, appeal.seller_id)
    else assertMayModerate(actor, appeal)
    const { listing_id, seller_id, province_code, against_by } = appeal
    return new StepResponse({ listing_id, seller_id, province_code, deciders: [against_by] })
  },
)

export const decideAppealStep = createStep(
  "decide-appeal",
  async (input: DecideAppeal & { actor: Actor }, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    const done = await listings.decideAppeal({ ...input, at: clock.now() })
    return new StepResponse(done, { ...done, actor: input.actor })
  },
  async (done, { container }) => {
    if (!done) return
    await container.resolve<ListingModuleService>(LISTING_MODULE).undoAppeal({ ...done, at: clock.now() })
  },
)
