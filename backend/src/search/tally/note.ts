import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductList } from "@san-ocop/kit/http/catalog"
import { talliedQuery } from "@san-ocop/kit/search/query-tally"
import type { ListFilters } from "../../catalog/list/filters"
import { today } from "../../catalog/today"
import { SEARCH_WORDS_MODULE } from "../../modules/search_words"
import type SearchWordsModuleService from "../../modules/search_words/service"

const FILTERS = ["province_code", "group", "stars", "price_min", "price_max", "in_stock", "stall", "producer"] as const

const fared = ({ count, near }: ProductList) => (count === 0 ? "none" : near ? "near" : "found")

/**
 * Counts a search in words and how it fared. Pages and filters that follow are no search of their own; while the engine is away
 * (`limited`) the answer says nothing about the words.
 */
export function noteSearch(filters: ListFilters, list: ProductList, container: MedusaContainer): void {
  if (filters.q === "" || filters.page > 1 || list.limited || FILTERS.some((name) => filters[name] !== undefined))
    return
  const query = talliedQuery(filters.q)
  if (query === null) return
  const words = container.resolve<SearchWordsModuleService>(SEARCH_WORDS_MODULE)
  words.inMemory.note({ day: today(), query, fared: fared(list) })
}
