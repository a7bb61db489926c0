import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { CodLineState } from "@san-ocop/kit/http/cod-statements"
import { assertMayReconcile } from "../../lib/remittances/assert-may-reconcile"
import type { CodOwner } from "../../lib/remittances/types"
import { COD_MODULE } from "../../modules/cod"
import type CodModuleService from "../../modules/cod/service"

type Input = { owner: CodOwner; id: string; resolution: CodLineState; note: string | null; actor: Actor }

// No way back: it is one transaction, and the last thing that happens.
const resolveCodLineStep = createStep("resolve-cod-line", async (input: Input, { container }) => {
  assertMayReconcile(input.actor, input.owner)
  await container.resolve<CodModuleService>(COD_MODULE).resolveLine({ ...input, at: clock.now() })
  return new StepResponse(input.id)
})

/** A person decides about a row that does not fit. @throws Refusal */
export const resolveCodLineWorkflow = createWorkflow("resolve-cod-line", (input: Input) => {
  return new WorkflowResponse(resolveCodLineStep(input))
})
