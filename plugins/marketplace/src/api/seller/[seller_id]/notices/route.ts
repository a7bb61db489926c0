import type { MedusaResponse } from "@medusajs/framework/http"
import type { NoticeQuery } from "@san-ocop/floor/lib/notices/feed-query"
import { readFeed } from "@san-ocop/floor/lib/notices/read-feed"
import type { NoticeFeed } from "@san-ocop/kit/http/notices"
import { memberReader } from "../../../../lib/member-reader"
import type { SellerRequest } from "../../../../lib/seller-request"

export const GET = async (req: SellerRequest<unknown, NoticeQuery>, res: MedusaResponse<NoticeFeed>) => {
  res.json(await readFeed(req.scope, memberReader(req), req.validatedQuery))
}
