import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { TakeInCodStatement } from "@san-ocop/kit/http/cod-statements"
import { assertMayReconcile } from "../../lib/remittances/assert-may-reconcile"
import { toJudged } from "../../lib/remittances/judge-lines"
import type { CodOwner } from "../../lib/remittances/types"
import { COD_MODULE } from "../../modules/cod"
import type CodModuleService from "../../modules/cod/service"

type Input = { owner: CodOwner; statement: TakeInCodStatement; actor: Actor }

// No way back: it is one transaction, and the last thing that happens.
const takeInCodStatementStep = createStep("take-in-cod-statement", async (input: Input, { container }) => {
  assertMayReconcile(input.actor, input.owner)
  const verdicts = await container.resolve<CodModuleService>(COD_MODULE).takeIn({ ...input, at: clock.now() })
  return new StepResponse(verdicts.map(toJudged))
})

/** Takes in a carrier's statement, each line once, in whatever file it comes. @returns what became of each @throws Refusal */
export const takeInCodStatementWorkflow = createWorkflow("take-in-cod-statement", (input: Input) => {
  return new WorkflowResponse(takeInCodStatementStep(input))
})
