import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { answerJson, timing } from "../../../catalog/answer"
import { readFilters } from "../../../catalog/list/filters"
import { withEngineTime } from "../../../catalog/list/engine-time"
import { InFlight } from "../../../catalog/list/in-flight"
import { productList } from "../../../catalog/list/product-list"
import { knownProvinces } from "../../../catalog/list/provinces"
import { noteSearch } from "../../../search/tally/note"

export const AUTHENTICATE = false

const inFlight = new InFlight<{ json: string; limited: boolean; engine: number }>()

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const started = performance.now()
  const filters = readFilters(req.query, await knownProvinces())
  const search = req.scope.resolve(Modules.SEARCH)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const { json, limited, engine } = await inFlight.run(JSON.stringify(filters), async (leave) => {
    const { result: list, engine: milliseconds } = await withEngineTime(() =>
      productList(filters, { search, logger }, leave),
    )
    noteSearch(filters, list, req.scope)
    return { json: JSON.stringify(list), limited: list.limited, engine: milliseconds }
  })
  const whole = timing(limited ? "fallback" : "search", started)
  answerJson(res, json, `${whole}, engine;dur=${engine.toFixed(1)}`)
}
