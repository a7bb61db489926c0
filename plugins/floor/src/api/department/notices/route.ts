import type { MedusaResponse } from "@medusajs/framework/http"
import type { NoticeFeed } from "@san-ocop/kit/http/notices"
import type { NoticeQuery } from "../../../lib/notices/feed-query"
import { officerReader } from "../../../lib/notices/officer-reader"
import { readFeed } from "../../../lib/notices/read-feed"
import type { OfficerRequest } from "../../../lib/officer-request"

export const GET = async (req: OfficerRequest<unknown, NoticeQuery>, res: MedusaResponse<NoticeFeed>) => {
  res.json(await readFeed(req.scope, officerReader(req.officer), req.validatedQuery))
}
