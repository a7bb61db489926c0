import type { MedusaResponse } from "@medusajs/framework/http"
import type { UploadRequest } from "@san-ocop/floor/lib/files/read-upload"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { decisionFile } from "../../../../../reads/recognition/decision-file"
import { attachDecisionFileWorkflow } from "../../../../../workflows/recognition/attach-decision-file"

export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  await sendPrivateFile(req, res, await decisionFile(req.scope, req.officer.province_code, req.params.id ?? ""))
}

export const POST = async (req: OfficerRequest & UploadRequest, res: MedusaResponse<{ id: string }>) => {
  const input = { actor: req.actor, id: req.params.id ?? "", upload: req.upload }
  await attachDecisionFileWorkflow(req.scope).run({ input })
  res.status(201).json({ id: input.id })
}
