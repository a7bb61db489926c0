import type { MedusaResponse } from "@medusajs/framework/http"
import type { Genealogy } from "@san-ocop/kit/http/lots"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readGenealogyOfSeller } from "../../../../../../reads/traceability/genealogy"

export const GET = async (req: SellerRequest, res: MedusaResponse<Genealogy>) => {
  res.json(await readGenealogyOfSeller(req.scope, req.seller.id, req.params.lot_id ?? ""))
}
