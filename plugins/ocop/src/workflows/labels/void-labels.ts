import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { VoidLabelBatch } from "@san-ocop/kit/http/labels"
import { lotKeyOf } from "../../lib/labels/lot-key"
import { readItem } from "../../lib/labels/read-item"
import { LABELS_MODULE } from "../../modules/labels"
import type LabelsModuleService from "../../modules/labels/service"
import { findBatch, type OfBatch } from "./find-batch"

type VoidLabels = OfBatch & VoidLabelBatch & { actor: Actor }

const UNKNOWN = "Không có tem nào của lô này mang số hoặc mã này, mời xem lại trên tem."

/** The labels from one to another, whichever was printed first: codes do not tell. Null for the whole batch. @throws Refusal invalid_data */
function readRange({ lot_id, from, to }: VoidLabels): { first_item: number; last_item: number } | null {
  if (from === undefined && to === undefined) return null
  const key = lotKeyOf(lot_id)
  const itemOf = (field: "from" | "to", text: string): number =>
    readItem(key, text) ?? refuse("invalid_data", UNKNOWN, { field, code: "label_unknown" })
  const one = from === undefined ? itemOf("to", to ?? "") : itemOf("from", from)
  const other = to === undefined ? one : itemOf("to", to)
  return { first_item: Math.min(one, other), last_item: Math.max(one, other) }
}

// No compensation: it is the only step, and labels that were declared void must not come back.
const voidLabelsStep = createStep("void-labels", async (input: VoidLabels, { container }) => {
  assertActsForSeller(input.actor, input.seller_id)
  const { id } = await findBatch(container, input)
  const { actor, reason } = input
  const range = readRange(input)
  const labels = container.resolve<LabelsModuleService>(LABELS_MODULE)
  const change = { id, reason, actor, at: clock.now() }
  await (range === null ? labels.voidBatch(change) : labels.voidItems({ ...change, ...range }))
  return new StepResponse({ id })
})

/**
 * Voids labels that the stall printed, a whole batch or some of it: scans of them warn from now on.
 * @throws Refusal not_found, conflict; invalid_data for labels that are not of the batch
 */
export const voidLabelsWorkflow = createWorkflow(
  "void-labels",
  (input: VoidLabels) => new WorkflowResponse(voidLabelsStep(input)),
)
