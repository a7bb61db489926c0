import type { MedusaResponse } from "@medusajs/framework/http"
import type { NewIdentifier, ProductIdentifiers } from "@san-ocop/kit/http/lots"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readIdentifiers } from "../../../../reads/traceability/identifiers"
import { addProductIdentifierWorkflow } from "../../../../workflows/lot/add-identifier"

export const POST = async (req: SellerRequest<NewIdentifier>, res: MedusaResponse<ProductIdentifiers>) => {
  const identifier = req.validatedBody
  const input = { actor: req.actor, seller_id: req.seller.id, identifier }
  await addProductIdentifierWorkflow(req.scope).run({ input })
  res.status(201).json(await readIdentifiers(req.scope, identifier.product_id))
}
