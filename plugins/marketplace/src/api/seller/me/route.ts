import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerMe } from "@san-ocop/kit/http/seller"
import type { MemberRequest } from "../../../lib/seller-request"
import { readSellerMe } from "../../../reads/sellers/me"

export const GET = async (req: MemberRequest, res: MedusaResponse<SellerMe>) => {
  res.json(await readSellerMe(req.scope, req.member))
}
