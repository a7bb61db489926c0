import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { disputesOf } from "./disputes"

const remindOfDisputesStep = createStep(
  "remind-of-disputes",
  async (_input: Record<string, never>, { container }) =>
    new StepResponse(await disputesOf(container).remind(clock.now())),
)

/** Reminds operators, once a day, of disputes that wait for their ruling. @returns how many do */
export const remindOfDisputesWorkflow = createWorkflow(
  "remind-of-disputes",
  (input: Record<string, never>) => new WorkflowResponse(remindOfDisputesStep(input)),
)
