import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { answerJson, timing } from "../../../catalog/answer"
import { withEngineTime } from "../../../catalog/list/engine-time"
import { readSuggestQuery } from "../../../catalog/list/filters"
import { suggestions } from "../../../catalog/list/suggestions"

export const AUTHENTICATE = false

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const started = performance.now()
  const q = readSuggestQuery(req.query)
  const search = req.scope.resolve(Modules.SEARCH)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const { result, engine } = await withEngineTime(() => suggestions(q, { search, logger }))
  const json = JSON.stringify(result)
  answerJson(res, json, `${timing("search", started)}, engine;dur=${engine.toFixed(1)}`)
}
