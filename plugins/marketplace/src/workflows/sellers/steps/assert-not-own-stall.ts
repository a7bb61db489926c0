import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuseOwnStall, type StallMatter } from "../../../lib/own-stall"

/** Refuses an officer who works for the seller himself. @throws Refusal forbidden */
export const assertNotOwnStallStep = createStep(
  "assert-not-own-stall",
  async ({ actor, ...matter }: StallMatter & { actor: Actor }, { container }) => {
    await refuseOwnStall(container, actor, matter)
    return new StepResponse(null)
  },
)
