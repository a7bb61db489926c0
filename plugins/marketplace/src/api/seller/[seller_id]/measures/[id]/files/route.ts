import type { MedusaResponse } from "@medusajs/framework/http"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import type { Measure } from "@san-ocop/kit/http/casework"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { findMeasureAppeal, readMeasures } from "../../../../../../reads/cases/measures"
import { addCaseFileWorkflow } from "../../../../../../workflows/cases/add-case-file"

/** A paper or picture with the appeal against a measure. */
export const POST = async (req: SellerRequest & { upload: Upload }, res: MedusaResponse<Measure[]>) => {
  const appeal_id = await findMeasureAppeal(req.scope, req.seller.id, req.params.id ?? "")
  const file = { case_kind: "appeal" as const, case_id: appeal_id, side: "seller" as const }
  await addCaseFileWorkflow(req.scope).run({ input: { ...file, upload: req.upload, actor: req.actor } })
  res.status(201).json(await readMeasures(req.scope, req.seller.id))
}
