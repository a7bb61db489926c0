import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { answerJson, timing } from "../../../catalog/answer"
import { readFilters } from "../../../catalog/list/filters"
import { productList } from "../../../catalog/list/product-list"
import { knownProvinces } from "../../../catalog/list/provinces"

export const AUTHENTICATE = false

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const started = performance.now()
  const filters = readFilters(req.query, await knownProvinces())
  const search = req.scope.resolve(Modules.SEARCH)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const list = await productList(filters, { search, logger })
  answerJson(res, JSON.stringify(list), timing(list.limited ? "fallback" : "search", started))
}
