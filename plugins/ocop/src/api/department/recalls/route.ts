import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallReview, RecallRow } from "@san-ocop/kit/http/recall"
import type { NewRecallBody } from "../../../lib/recall/schemas"
import { listRecalls, type RecallsQuery } from "../../../reads/recall/list-recalls"
import { readRecall } from "../../../reads/recall/recall-review"
import { draftRecallWorkflow } from "../../../workflows/recall/draft-recall"

export const GET = async (req: OfficerRequest<unknown, RecallsQuery>, res: MedusaResponse<Page<RecallRow>>) => {
  res.json(await listRecalls(req.scope, provinceRead(req), req.validatedQuery))
}

export const POST = async (req: OfficerRequest<NewRecallBody>, res: MedusaResponse<RecallReview>) => {
  const { result } = await draftRecallWorkflow(req.scope).run({
    input: { recall: req.validatedBody, seller_id: null, actor: req.actor },
  })
  res.status(201).json(await readRecall(req.scope, req.actor, result))
}
