import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UploadRequest } from "@san-ocop/floor/lib/files/read-upload"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { phoneOnlySchema } from "../../../../../lib/cases/schemas"
import { shopperActor } from "../../../../../lib/cases/shopper-actor"
import { findDispute } from "../../../../../lib/disputes/find-dispute"
import { readShopperDisputeOf } from "../../../../../reads/disputes/view"
import { addDisputeFileWorkflow } from "../../../../../workflows/disputes/add-dispute-file"

/** Evidence of the shopper. The body is the file, so the phone number comes in the header `x-contact-phone`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Dispute>): Promise<void> {
  const { phone } = parse(phoneOnlySchema, { phone: req.headers["x-contact-phone"] })
  const { id } = await findDispute(req, req.params.code ?? "", phone)
  const { upload } = req as UploadRequest
  const input = { id, side: "shopper" as const, upload, actor: shopperActor(req) }
  await addDisputeFileWorkflow(req.scope).run({ input })
  res.status(201).json(await readShopperDisputeOf(req.scope, id))
}
