import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { SellerRequest } from "../../../../../../../lib/seller-request"
import { findCaseFile } from "../../../../../../../reads/cases/case-files"
import { findMeasureAppeal } from "../../../../../../../reads/cases/measures"

export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const appeal_id = await findMeasureAppeal(req.scope, req.seller.id, req.params.id ?? "")
  await sendPrivateFile(req, res, await findCaseFile(req.scope, appeal_id, req.params.file_id ?? ""))
}
