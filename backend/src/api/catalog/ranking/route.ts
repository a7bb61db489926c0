import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerJson } from "../../../catalog/answer"
import { rankingCriteria } from "../../../search/ranking-page"

export const AUTHENTICATE = false

export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  answerJson(res, JSON.stringify(rankingCriteria()), "ranking;dur=0")
}
