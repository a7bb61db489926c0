import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { openPaperWorkflow } from "../../../../../../../workflows/verification/look"

export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { producer_id = "", file_id = "" } = req.params
  const input = { actor: req.actor, producer_id, file_id, of_appeal: true }
  const { result } = await openPaperWorkflow(req.scope).run({ input })
  await sendPrivateFile(req, res, result)
}
