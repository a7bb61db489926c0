import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { answerJson, timing } from "../../../catalog/answer"
import { readFilters } from "../../../catalog/list/filters"
import { InFlight } from "../../../catalog/list/in-flight"
import { productList } from "../../../catalog/list/product-list"
import { knownProvinces } from "../../../catalog/list/provinces"
import { noteSearch } from "../../../search/tally/note"

export const AUTHENTICATE = false

const inFlight = new InFlight<{ json: string; limited: boolean }>()

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const started = performance.now()
  const filters = readFilters(req.query, await knownProvinces())
  const search = req.scope.resolve(Modules.SEARCH)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const { json, limited } = await inFlight.run(JSON.stringify(filters), async () => {
    const list = await productList(filters, { search, logger })
    noteSearch(filters, list, req.scope)
    return { json: JSON.stringify(list), limited: list.limited }
  })
  answerJson(res, json, timing(limited ? "fallback" : "search", started))
}
