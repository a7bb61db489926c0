import type { MedusaResponse } from "@medusajs/framework/http"
import type { LotPage, NewLotBody, SellerLotRow } from "@san-ocop/kit/http/lots"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import type { SellerLotsQuery } from "../../../../lib/traceability/schemas"
import { listSellerLots } from "../../../../reads/traceability/list-lots"
import { readLotOfSeller } from "../../../../reads/traceability/lot-page"
import { declareLotWorkflow } from "../../../../workflows/lot/declare-lot"

export const GET = async (req: SellerRequest<unknown, SellerLotsQuery>, res: MedusaResponse<Page<SellerLotRow>>) => {
  res.json(await listSellerLots(req.scope, req.seller.id, req.validatedQuery))
}

export const POST = async (req: SellerRequest<NewLotBody>, res: MedusaResponse<LotPage>) => {
  const input = { actor: req.actor, seller_id: req.seller.id, seller_name: req.seller.name, body: req.validatedBody }
  const { result } = await declareLotWorkflow(req.scope).run({ input })
  res.status(201).json(await readLotOfSeller(req.scope, req.seller.id, result.id))
}
