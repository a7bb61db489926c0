import type { MedusaResponse } from "@medusajs/framework/http"
import { markNoticesReadWorkflow } from "@san-ocop/floor/workflows"
import type { NoticeCount } from "@san-ocop/kit/http/notices"
import { memberReader } from "../../../../../../lib/member-reader"
import type { SellerRequest } from "../../../../../../lib/seller-request"

export const POST = async (req: SellerRequest, res: MedusaResponse<NoticeCount>) => {
  const input = { reader: memberReader(req), notice_id: req.params.id ?? "" }
  const { result } = await markNoticesReadWorkflow(req.scope).run({ input })
  res.json(result)
}
