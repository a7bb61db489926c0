import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { answerJson, timing } from "../../../catalog/answer"
import { readSuggestQuery } from "../../../catalog/list/filters"
import { suggestions } from "../../../catalog/list/suggestions"

export const AUTHENTICATE = false

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const started = performance.now()
  const q = readSuggestQuery(req.query)
  const search = req.scope.resolve(Modules.SEARCH)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  answerJson(res, JSON.stringify(await suggestions(q, { search, logger })), timing("search", started))
}
