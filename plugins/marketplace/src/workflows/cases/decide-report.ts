import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { DecideReportBody } from "../../lib/cases/schemas"
import { takeDownListingWorkflow } from "../listings/take-down-listing"
import { assertMayHandleCaseStep } from "./steps/assert-may-handle-case"
import { casework, decideReportStep } from "./steps/write-case"

export type DecideReport = { report_id: string; decision: DecideReportBody; actor: Actor }

/** The listing that goes, when one does. @throws Refusal conflict when the report is decided; not_allowed when it is about a stall */
const listingToTakeDownStep = createStep(
  "listing-to-take-down",
  async ({ report_id, decision }: DecideReport, { container }) => {
    const { state, listing_id } = await casework(container).retrieveShopperReport(report_id)
    if (state !== "received") {
      refuse("conflict", "Phản ánh này đã được xử lý. Mời tải lại trang.", { code: "case_moved" })
    }
    if (decision.outcome !== "take_down") return new StepResponse<string | null>(null)
    if (!listing_id) refuse("not_allowed", "Phản ánh này về gian hàng. Muốn dừng bán, xin hạn chế gian hàng.")
    return new StepResponse<string | null>(listing_id)
  },
)

/** Answers a report, and takes its listing off sale when the officer says so: both or neither. @throws Refusal not_found, forbidden, conflict */
export const decideReportWorkflow = createWorkflow("decide-report", (input: DecideReport) => {
  const target = transform({ input }, ({ input: { actor, report_id } }) => ({
    actor,
    kind: "report" as const,
    id: report_id,
  }))
  assertMayHandleCaseStep(target)
  const listing_id = listingToTakeDownStep(input)
  when("the-listing-goes", listing_id, (id) => id !== null).then(() => {
    const takeDown = transform({ input, listing_id }, ({ input: { decision, actor }, listing_id }) => ({
      listing_id: listing_id ?? "",
      reason_code: decision.reason_code ?? ("other" as const),
      actor,
    }))
    takeDownListingWorkflow.runAsStep({ input: takeDown })
  })
  const decided = transform({ input }, ({ input: { report_id, decision, actor } }) => ({
    report_id,
    state: decision.outcome === "dismissed" ? ("dismissed" as const) : ("upheld" as const),
    answer: decision.answer,
    actor,
  }))
  return new WorkflowResponse(decideReportStep(decided))
})
