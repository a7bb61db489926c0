import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { ListingQueueRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { QueueQuery } from "../../../lib/listings/schemas"
import { readReviewQueue } from "../../../reads/listings/review-queue"

export const GET = async (req: OfficerRequest<unknown, QueueQuery>, res: MedusaResponse<Page<ListingQueueRow>>) => {
  res.json(await readReviewQueue(req.scope, provinceRead(req), req.validatedQuery as QueueQuery))
}
