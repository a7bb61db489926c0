import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ComplaintOutcome } from "@san-ocop/kit/http/casework"
import { complaintMoves } from "../../modules/casework/complaint-moves"
import type { NewAppeal } from "../../modules/casework/types"
import { assertSpeaksFor } from "./steps/assert-speaks-for"
import { casework, fileAppealStep } from "./steps/write-case"

type Appealing = NewAppeal & { actor: Actor }

/** On a complaint the side against which it was decided may appeal. */
async function assertOnComplaint(container: MedusaContainer, { case_id, side, actor }: Appealing): Promise<void> {
  const [row] = await casework(container).listComplaints({ id: case_id }, { take: 1 })
  if (!row) return refuse("not_found", "Không tìm thấy khiếu nại này.")
  assertSpeaksFor({ side, actor }, row)
  const outcome = row.outcome as ComplaintOutcome | null
  const moves = complaintMoves(side, { state: row.state, is_late: false, outcome, may_still_appeal: true })
  if (!moves.includes("appeal")) {
    refuse("conflict", "Khiếu nại này chưa có quyết định, hoặc quyết định không bất lợi cho bên gửi.", {
      code: "nothing_to_appeal",
    })
  }
}

/** On a measure the members of its stall who may write for it. */
async function assertOnMeasure(container: MedusaContainer, { case_kind, case_id, actor }: Appealing): Promise<void> {
  const cases = casework(container)
  const [row] =
    case_kind === "restriction"
      ? await cases.listSellerRestrictions({ id: case_id }, { take: 1 })
      : await cases.listAuthorityRequests({ id: case_id }, { take: 1 })
  if (!row) return refuse("not_found", "Không tìm thấy quyết định này.")
  assertSpeaksFor({ side: "seller", actor }, row)
}

const assertMayAppealStep = createStep("assert-may-appeal", async (input: Appealing, { container }) => {
  if (input.case_kind === "complaint") await assertOnComplaint(container, input)
  else await assertOnMeasure(container, input)
  return new StepResponse(input.case_id)
})

/** Appeals against the outcome of a case. @throws Refusal not_found, forbidden, conflict, not_allowed when its time is over */
export const fileCaseAppealWorkflow = createWorkflow("file-case-appeal", (input: Appealing) => {
  assertMayAppealStep(input)
  return new WorkflowResponse(fileAppealStep(input))
})
