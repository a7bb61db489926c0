import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { OpenDispute } from "../../modules/dispute/types"
import { disputesOf } from "./disputes"

export type OpenDisputeInput = Omit<OpenDispute, "at">

// No way back: it is one transaction, and the last thing that happens.
const openDisputeStep = createStep("open-dispute", async (input: OpenDisputeInput, { container }) => {
  const { type } = input.actor
  if (type !== "customer" && type !== "system") refuse("not_found", "Không tìm thấy đơn hàng này.")
  return new StepResponse(await disputesOf(container).open({ ...input, at: clock.now() }))
})

/** Opens a dispute about an order's money, for its shopper, who has shown its code and phone number. @returns its id @throws Refusal */
export const openDisputeWorkflow = createWorkflow(
  "open-dispute",
  (input: OpenDisputeInput) => new WorkflowResponse(openDisputeStep(input)),
)
