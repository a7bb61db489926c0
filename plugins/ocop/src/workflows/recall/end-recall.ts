import { createStep, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { releaseHoldsWorkflow } from "@san-ocop/marketplace/workflows"
import { STOCK_OF_RECALL } from "../../lib/recall/stock-sql"
import { countReport } from "../../reads/recall/count-report"
import { whileStockIsLocked } from "./steps/lock-stock"
import { traceRecallWorkflow } from "./trace-recall"
import {
  assertMayChangeDraftStep,
  assertMayRecallStep,
  type OnRecall,
  recallOf,
  recalls,
  refuseOwnRecallStep,
} from "./steps/recalls"

type WithWords = OnRecall & { words: string }

const withdrawRecallStep = createStep("withdraw-recall", async (input: WithWords, { container }) => {
  await recalls(container).end({ ...input, to: "withdrawn", report: null, at: clock.now() })
})

/** Before the last look for buyers, which waits for nobody. @throws Refusal conflict while some are being found or told */
const assertAllAreToldStep = createStep("assert-all-are-told", async ({ recall_id }: OnRecall, { container }) => {
  await recalls(container).assertAllAreTold({ recall_id })
})

// Not undone: the report is frozen as it was; goods that stay held are released by the next call.
const closeRecallStep = createStep("close-recall", async (input: WithWords, { container }) => {
  const recall = await recallOf(container, input.recall_id)
  const report = recall.state === "approved" ? await countReport(container, input.recall_id) : null
  await recalls(container).end({ ...input, to: "closed", report, at: clock.now() })
})

// Not undone: what is recalled stays out of stock, whatever becomes of the rest.
const takeStockAgainStep = createStep("take-stock-again", async ({ recall_id, actor }: OnRecall, { container }) => {
  const take = () => recalls(container).takeAgain({ recall_id, actor, at: clock.now() })
  await whileStockIsLocked(container, STOCK_OF_RECALL, recall_id, take)
})

/** The holds of a recall, for the workflow that releases them. */
const holdsOf = (input: OnRecall) =>
  transform({ input }, ({ input: { actor, recall_id } }) => ({
    actor,
    ground: "recalled" as const,
    source_id: recall_id,
  }))

/** Takes back a draft that nobody approved. @throws Refusal not_found, forbidden, conflict */
export const withdrawRecallWorkflow = createWorkflow("withdraw-recall", (input: WithWords) => {
  assertMayChangeDraftStep(input)
  refuseOwnRecallStep(input)
  withdrawRecallStep(input)
  return new WorkflowResponse(input.recall_id)
})

/**
 * Ends a recall: whoever was found too late for the last run is told, its report is frozen, its goods may be sold again, its lots stay
 * recalled for ever. @throws Refusal not_found, forbidden, conflict
 */
export const closeRecallWorkflow = createWorkflow("close-recall", (input: WithWords) => {
  assertMayRecallStep(input)
  refuseOwnRecallStep(input)
  takeStockAgainStep(input)
  assertAllAreToldStep(input)
  traceRecallWorkflow.runAsStep({ input })
  closeRecallStep(input)
  releaseHoldsWorkflow.runAsStep({ input: holdsOf(input) })
  return new WorkflowResponse(input.recall_id)
})

/** Lets goods of other lots be sold again while the recall goes on. @throws Refusal not_found, forbidden */
export const resumeSaleWorkflow = createWorkflow("resume-sale", (input: OnRecall) => {
  assertMayRecallStep(input)
  refuseOwnRecallStep(input)
  takeStockAgainStep(input)
  releaseHoldsWorkflow.runAsStep({ input: holdsOf(input) })
  return new WorkflowResponse(input.recall_id)
})
