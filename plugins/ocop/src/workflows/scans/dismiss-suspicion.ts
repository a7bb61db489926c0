import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { SCANS_MODULE } from "../../modules/scans"
import type ScansModuleService from "../../modules/scans/service"
import { findLotOfProvince } from "../lot/find-lot"

type Dismiss = { actor: Actor; lot_id: string; item: number; reason: string }

// One transaction, and the last thing that can fail: there is nothing to undo.
const dismissSuspicionStep = createStep("dismiss-suspicion", async (input: Dismiss, { container }) => {
  const { actor, lot_id, item, reason } = input
  const lot = await findLotOfProvince(container, actor, lot_id, "confirm")
  const scans = container.resolve<ScansModuleService>(SCANS_MODULE)
  // What was scanned before belongs to what is dismissed.
  await scans.inMemory.flush()
  await scans.dismissSuspicion({ lot, item, reason, actor, at: clock.now() })
  return new StepResponse(null)
})

/** A department looked into an item that looks copied and found nothing. @throws Refusal not_found, forbidden */
export const dismissSuspicionWorkflow = createWorkflow("dismiss-suspicion", (input: Dismiss) => {
  dismissSuspicionStep(input)
  return new WorkflowResponse(undefined)
})
