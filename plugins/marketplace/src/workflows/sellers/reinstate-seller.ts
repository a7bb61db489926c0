import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readOperatorsRestrictions } from "../../reads/sellers/operators-restrictions"
import { projectSellerStep } from "../cases/steps/project-seller"
import { casework } from "../cases/steps/write-case"
import { assertActorMayGovernSellersStep } from "./steps/assert-actor-may-govern-sellers"

/** `reason` is for the seller and the audit log. */
export type ReinstateSeller = { seller_id: string; reason: string; actor: Actor }

const findWhatStopsStep = createStep("find-what-stops", async ({ seller_id }: ReinstateSeller, { container }) => {
  const found = await readOperatorsRestrictions(container, seller_id)
  if (found.own.length === 0) {
    const message = found.isRestricted
      ? "Gian hàng này do Sở Công Thương hạn chế. Mời liên hệ Sở để bỏ hạn chế."
      : "Gian hàng này đang bán bình thường. Mời tải lại trang."
    refuse("conflict", message, { code: "seller_move_refused" })
  }
  return new StepResponse(found)
})

type Lift = { input: ReinstateSeller; ids: string[] }

const liftOperatorsRestrictionsStep = createStep(
  "lift-operators-restrictions",
  async ({ input, ids }: Lift, { container }) => {
    const { reason: words, actor } = input
    for (const restriction_id of ids) {
      await casework(container).liftRestriction({ restriction_id, words, actor, at: clock.now() })
    }
    return new StepResponse(ids.length)
  },
)

/**
 * Ends what operators placed on a stall, or takes it back before it holds; approved listings are on sale again. What a department
 * decided stays its own.
 * @throws Refusal not_found, forbidden; conflict where no operator stopped it
 */
export const reinstateSellerWorkflow = createWorkflow("reinstate-seller", (input: ReinstateSeller) => {
  assertActorMayGovernSellersStep(
    transform({ input }, ({ input: { actor, seller_id } }) => ({ actor, seller_ids: [seller_id] })),
  )
  const found = findWhatStopsStep(input)
  liftOperatorsRestrictionsStep(transform({ input, found }, (data) => ({ input: data.input, ids: data.found.own })))
  projectSellerStep(input.seller_id)
  return new WorkflowResponse(input.seller_id)
})
