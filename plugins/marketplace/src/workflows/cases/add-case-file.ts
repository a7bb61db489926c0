import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayModerate } from "@san-ocop/floor/lib/actor"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { refuse } from "@san-ocop/floor/lib/problem"
import { storePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import type { CaseSide } from "@san-ocop/kit/http/casework"
import { GOVERNED } from "./steps/assert-may-handle-case"
import { assertSpeaksFor } from "./steps/assert-speaks-for"
import type { NewCaseFile } from "../../modules/casework/types"
import { addCaseFileStep } from "./steps/write-case"

export type AddCaseFile = {
  case_kind: NewCaseFile["case_kind"]
  case_id: string
  side: CaseSide
  upload: Upload
  actor: Actor
}

/** Who may hand in a file for a case. @throws Refusal not_found, forbidden */
const assertMayAddFileStep = createStep("assert-may-add-file", async (input: AddCaseFile, { container }) => {
  const { case_kind, case_id, actor } = input
  const [row] = await GOVERNED[case_kind](container, case_id)
  if (!row) refuse("not_found", "Không tìm thấy hồ sơ này.")
  if (case_kind === "authority_request") assertMayModerate(actor, row)
  else assertSpeaksFor(input, row)
  return new StepResponse({ province_code: row.province_code, seller_id: row.seller_id })
})

/** Keeps a paper or a picture for a case, out of everybody's reach but its sides'. @throws Refusal not_found, forbidden, conflict, not_allowed */
export const addCaseFileWorkflow = createWorkflow("add-case-file", (input: AddCaseFile) => {
  const scope = assertMayAddFileStep(input)
  const stored = storePrivateFileWorkflow.runAsStep({
    input: transform({ input, scope }, ({ input: { actor, upload, case_kind, case_id }, scope }) => ({
      actor,
      upload,
      owner: { kind: case_kind, id: case_id },
      ...scope,
    })),
  })
  const row = transform({ input, stored }, ({ input: { case_kind, case_id, side, actor }, stored }) => ({
    case_kind,
    case_id,
    side,
    private_file_id: stored.id,
    name: stored.name,
    mime: stored.mime,
    size: stored.size,
    actor,
  }))
  return new WorkflowResponse(addCaseFileStep(row))
})
