import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuseOwnStall } from "../../../lib/own-matter"

/** Refuses an officer who works for the seller himself. @throws Refusal forbidden */
export const assertNotOwnStallStep = createStep(
  "assert-not-own-stall",
  async ({ actor, seller_id }: { actor: Actor; seller_id: string }, { container }) => {
    await refuseOwnStall(container, actor, seller_id)
    return new StepResponse(null)
  },
)
