import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { SellerRequest } from "../../../../../../../../lib/seller-request"
import { findCaseFile } from "../../../../../../../../reads/cases/case-files"
import { findSellerAppeal } from "../../../../../../../../reads/listings/seller-listing"

export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const appeal = await findSellerAppeal(req.scope, req.seller, req.params.id ?? "")
  await sendPrivateFile(req, res, await findCaseFile(req.scope, appeal.id, req.params.file_id ?? ""))
}
