import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { followReturnStep } from "./steps/follow-return"

/** Finishes what a return still waits for, as often as one likes. */
export const followReturnWorkflow = createWorkflow(
  "follow-return",
  (input: { id: string }) => new WorkflowResponse(followReturnStep(input)),
)
