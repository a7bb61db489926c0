import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UploadRequest } from "@san-ocop/floor/lib/files/read-upload"
import { parse } from "@san-ocop/floor/lib/parse"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { phoneOnlySchema } from "../../../../../lib/cases/schemas"
import { shopperActor } from "../../../../../lib/cases/shopper-actor"
import { shownBy } from "../../../../../lib/cases/shown-by"
import { findReturn } from "../../../../../lib/returns/find-return"
import { readShopperReturn } from "../../../../../reads/returns/returns"
import { addReturnFileWorkflow } from "../../../../../workflows/returns/add-return-file"

/** A picture of what is wrong. The body is the file, so the phone number comes in the header `x-contact-phone`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<GoodsReturn | null>): Promise<void> {
  const { phone } = parse(phoneOnlySchema, { phone: req.headers["x-contact-phone"] })
  const { id, code } = await findReturn(req, req.params.code ?? "", phone)
  const { upload } = req as UploadRequest
  await addReturnFileWorkflow(req.scope).run({ input: { id, upload, actor: shopperActor(req) } })
  res.status(201).json(await readShopperReturn(req.scope, code, shownBy(req, phone)))
}
