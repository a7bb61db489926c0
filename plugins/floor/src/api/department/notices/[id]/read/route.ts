import type { MedusaResponse } from "@medusajs/framework/http"
import type { NoticeCount } from "@san-ocop/kit/http/notices"
import { officerReader } from "../../../../../lib/notices/officer-reader"
import type { OfficerRequest } from "../../../../../lib/officer-request"
import { markNoticesReadWorkflow } from "../../../../../workflows/notices/mark-notices-read"

export const POST = async (req: OfficerRequest, res: MedusaResponse<NoticeCount>) => {
  const input = { reader: officerReader(req.officer), notice_id: req.params.id ?? "" }
  const { result } = await markNoticesReadWorkflow(req.scope).run({ input })
  res.json(result)
}
