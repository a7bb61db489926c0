import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { RequestReturn } from "../../modules/goods_return/types"
import { returnsOf } from "./returns"

const requestReturnStep = createStep(
  "request-return",
  async (input: RequestReturn & { actor: Actor }, { container }) =>
    new StepResponse(await returnsOf(container).request({ ...input, at: clock.now() })),
)

/** Asks to give goods of a delivered order back; whoever asks has shown its code and phone number. @returns the return's code @throws Refusal */
export const requestReturnWorkflow = createWorkflow(
  "request-return",
  (input: RequestReturn & { actor: Actor }) => new WorkflowResponse(requestReturnStep(input)),
)
