import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { LABELS_MODULE } from "../../modules/labels"
import type LabelsModuleService from "../../modules/labels/service"
import { findBatch, type OfBatch } from "./find-batch"

type VoidLabels = OfBatch & { actor: Actor; reason: string }

// No compensation: it is the only step, and labels that were declared void must not come back.
const voidLabelsStep = createStep("void-labels", async (input: VoidLabels, { container }) => {
  assertActsForSeller(input.actor, input.seller_id)
  const { id } = await findBatch(container, input)
  const { actor, reason } = input
  await container.resolve<LabelsModuleService>(LABELS_MODULE).voidBatch({ id, reason, actor, at: clock.now() })
  return new StepResponse({ id })
})

/** Voids labels that the stall printed: scans of them warn from now on. @throws Refusal not_found, conflict */
export const voidLabelsWorkflow = createWorkflow(
  "void-labels",
  (input: VoidLabels) => new WorkflowResponse(voidLabelsStep(input)),
)
