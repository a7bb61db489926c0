import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UploadRequest } from "@san-ocop/floor/lib/files/read-upload"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Complaint } from "@san-ocop/kit/http/casework"
import { findComplaint } from "../../../../../lib/cases/find-complaint"
import { phoneOnlySchema } from "../../../../../lib/cases/schemas"
import { shopperActor } from "../../../../../lib/cases/shopper-actor"
import { shownBy } from "../../../../../lib/cases/shown-by"
import { readShopperComplaint } from "../../../../../reads/cases/complaints"
import { addCaseFileWorkflow } from "../../../../../workflows/cases/add-case-file"

/** Hands in a picture or a paper as proof. The body is the file, so the phone number comes in the header `x-contact-phone`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Complaint | null>): Promise<void> {
  const { phone } = parse(phoneOnlySchema, { phone: req.headers["x-contact-phone"] })
  const { id, code } = await findComplaint(req, req.params.code ?? "", phone)
  const file = { case_kind: "complaint" as const, case_id: id, side: "shopper" as const }
  const { upload } = req as UploadRequest
  await addCaseFileWorkflow(req.scope).run({ input: { ...file, upload, actor: shopperActor(req) } })
  res.status(201).json(await readShopperComplaint(req.scope, code, shownBy(req, phone)))
}
