import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { askForAnother, recallMatter } from "../../lib/own-decision"
import type { NewRecallRow } from "../../modules/recall/types"
import { type DraftRecall, findLotsToRecallStep } from "./steps/find-lots"
import { recalls } from "./steps/recalls"

// The last step that may fail, so nothing takes it back. A drill sends nothing out.
const draftRecallStep = createStep("draft-recall", async (input: NewRecallRow & { actor: Actor }, { container }) => {
  const recall = await recalls(container).draft({ ...input, at: clock.now() })
  if (!recall.is_drill) await askForAnother(container, recallMatter(recall))
  return new StepResponse(recall.id)
})

/** Drafts a recall for a department or, with `seller_id`, for a stall. The same `request_key` again answers the same recall. @throws Refusal */
export const draftRecallWorkflow = createWorkflow("draft-recall", (input: DraftRecall) => {
  const found = findLotsToRecallStep(input)
  const row = transform({ input, found }, ({ input: { recall, seller_id, actor, is_sample }, found }) => ({
    ...recall,
    ...found,
    seller_id,
    actor,
    is_sample: is_sample ?? false,
  }))
  return new WorkflowResponse(draftRecallStep(row))
})
