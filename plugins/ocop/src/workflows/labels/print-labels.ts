import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { NewLabelBatch } from "@san-ocop/kit/http/labels"
import { lotPath, whyNoLabels } from "../../lib/labels/why-no-labels"
import { LABELS_MODULE } from "../../modules/labels"
import type LabelsModuleService from "../../modules/labels/service"
import type { OpenBatch } from "../../modules/labels/types"
import { readLotToLabel } from "../../reads/labels/lot-to-label"

type PrintLabels = { actor: Actor; seller_id: string; lot_id: string; batch: NewLabelBatch }

const findLotToLabelStep = createStep(
  "find-lot-to-label",
  async ({ actor, seller_id, lot_id }: Omit<PrintLabels, "batch">, { container }) => {
    assertActsForSeller(actor, seller_id)
    const lot = await readLotToLabel(container, { seller_id, lot_id })
    const refusal = whyNoLabels(lot, vietnamDay(clock.now()))
    if (refusal !== null) refuse("not_allowed", refusal, { code: "labels_not_allowed" })
    return new StepResponse({ ...lot, path: lotPath(lot) ?? "" })
  },
)

// No compensation: it is the last step.
const openLabelBatchStep = createStep("open-label-batch", async (input: Omit<OpenBatch, "at">, { container }) => {
  const labels = container.resolve<LabelsModuleService>(LABELS_MODULE)
  return new StepResponse(await labels.openBatch({ ...input, at: clock.now() }))
})

/**
 * Enters labels of a lot into the stamp register; answers `{ id }`. The file is made when it is fetched.
 * @throws Refusal not_found for another stall's lot; not_allowed without a certificate that holds today, past its goods' last day, or for more than there are goods
 */
export const printLabelsWorkflow = createWorkflow("print-labels", (input: PrintLabels) => {
  const lot = findLotToLabelStep(input)
  const entry = transform({ input, lot }, ({ input: { actor, seller_id, batch }, lot: found }) => ({
    ...batch,
    actor,
    seller_id,
    lot_id: found.id,
    product_id: found.product_id,
    province_code: found.province_code,
    lot_path: found.path,
    valid_to: found.valid_until as Day,
    is_sample: found.is_sample,
  }))
  return new WorkflowResponse(openLabelBatchStep(entry))
})
