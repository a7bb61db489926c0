import type { MedusaResponse } from "@medusajs/framework/http"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { AuthorityRequestReview } from "@san-ocop/kit/http/casework"
import { readAuthorityRequest } from "../../../../../reads/cases/authority-request-review"
import { addCaseFileWorkflow } from "../../../../../workflows/cases/add-case-file"

/** The paper by which an authority asks. */
export const POST = async (req: OfficerRequest & { upload: Upload }, res: MedusaResponse<AuthorityRequestReview>) => {
  const id = req.params.id ?? ""
  const file = { case_kind: "authority_request" as const, case_id: id, side: "department" as const }
  await addCaseFileWorkflow(req.scope).run({ input: { ...file, upload: req.upload, actor: req.actor } })
  res.status(201).json(await readAuthorityRequest(req.scope, req.officer, id))
}
