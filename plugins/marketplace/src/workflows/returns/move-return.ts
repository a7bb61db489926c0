import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { returnsOf } from "./returns"
import { assertSpeaksForReturnStep, type MoveReturnInput } from "./steps/assert-speaks-for-return"
import { followReturnStep } from "./steps/follow-return"

const moveReturnStep = createStep("move-return", async (input: MoveReturnInput, { container }) => {
  await returnsOf(container).move({ ...input, at: clock.now() })
  return new StepResponse(input.id)
})

/** One move of the shopper or the stall on a return. Made again it finishes what a call that died left undone. @throws Refusal not_found, forbidden, conflict */
export const moveReturnWorkflow = createWorkflow("move-return", (input: MoveReturnInput) => {
  assertSpeaksForReturnStep(input)
  const id = moveReturnStep(input)
  followReturnStep(transform({ id }, ({ id }) => ({ id })))
  return new WorkflowResponse(id)
})
