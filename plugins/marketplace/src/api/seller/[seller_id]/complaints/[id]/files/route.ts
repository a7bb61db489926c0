import type { MedusaResponse } from "@medusajs/framework/http"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import type { Complaint } from "@san-ocop/kit/http/casework"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerComplaint } from "../../../../../../reads/cases/complaints"
import { addCaseFileWorkflow } from "../../../../../../workflows/cases/add-case-file"

export const POST = async (req: SellerRequest & { upload: Upload }, res: MedusaResponse<Complaint>) => {
  const { id } = await readSellerComplaint(req.scope, req.seller.id, req.params.id ?? "")
  const file = { case_kind: "complaint" as const, case_id: id, side: "seller" as const }
  await addCaseFileWorkflow(req.scope).run({ input: { ...file, upload: req.upload, actor: req.actor } })
  res.status(201).json(await readSellerComplaint(req.scope, req.seller.id, id))
}
