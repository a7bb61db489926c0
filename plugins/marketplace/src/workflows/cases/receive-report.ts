import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { ReportBody } from "../../lib/cases/schemas"
import { findReportedStep, type ReportedAt } from "./steps/find-reported"
import { receiveReportStep } from "./steps/write-case"

/** Takes in what somebody without an account says about a listing or a stall. @throws Refusal not_found */
export const receiveReportWorkflow = createWorkflow(
  "receive-report",
  (input: { at: ReportedAt; report: ReportBody; actor: Actor }) => {
    const reported = findReportedStep(input.at)
    const row = transform({ input, reported }, ({ input: { report, actor }, reported }) => ({
      ...reported,
      reason_code: report.reason_code,
      words: report.words,
      contact_phone: report.phone ?? null,
      contact_email: report.email ?? null,
      actor,
    }))
    return new WorkflowResponse(receiveReportStep(row))
  },
)
