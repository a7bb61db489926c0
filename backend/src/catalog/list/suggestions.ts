import type { SuggestionList } from "@san-ocop/kit/http/catalog"
import { fold } from "@san-ocop/kit/fold"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import type { ProductDocument } from "../../search/documents"
import type { ListFilters } from "./filters"
import { withActiveIndex } from "./active-index"
import { askMeilisearch, engineHost } from "./meilisearch"
import { engineBreaker, productList } from "./product-list"
import { type KnownProvince, knownProvinces } from "./provinces"

const PRODUCTS = 6
const OTHERS = 3

type Found = Pick<SuggestionList, "products" | "producers">
type Hit = Pick<ProductDocument, "handle" | "name" | "picture" | "producer_name" | "producer_slug">

/** Each producer once, in the order of the hits. */
const producersOf = (hits: Hit[]): SuggestionList["producers"] => {
  const names = new Map(hits.map((hit) => [hit.producer_slug, hit.producer_name]))
  const known = [...names].flatMap(([slug, name]) => (slug && name ? [{ slug, name }] : []))
  return known.slice(0, OTHERS)
}

async function fromEngine(q: string): Promise<Found> {
  const attributesToRetrieve = ["handle", "name", "picture", "producer_name", "producer_slug"]
  const { results } = await withActiveIndex((indexUid) =>
    askMeilisearch<{ results: { hits: Hit[] }[] }>("/multi-search", {
      queries: [
        { indexUid, q, limit: PRODUCTS, attributesToRetrieve },
        {
          indexUid,
          q,
          limit: 12,
          attributesToRetrieve,
          attributesToSearchOn: ["producer_name"],
          matchingStrategy: "all",
        },
      ],
    }),
  )
  const products = (results[0]?.hits ?? []).map(({ handle, name, picture }) => ({ handle, name, picture }))
  return { products, producers: producersOf(results[1]?.hits ?? []) }
}

const startsWord = (name: string, folded: string) => ` ${fold(name)}`.includes(` ${folded}`)

const provincesFor = (provinces: KnownProvince[], folded: string): SuggestionList["provinces"] =>
  provinces
    .filter(({ name, old_names }) => [name, ...old_names].some((one) => startsWord(one, folded)))
    .slice(0, OTHERS)
    .map(({ slug, name }) => ({ slug, name }))

/** What a person may mean who has typed `q` so far. Nothing for nothing. */
export async function suggestions(q: string, engines: Parameters<typeof productList>[1]): Promise<SuggestionList> {
  if (q === "") return { products: [], producers: [], provinces: [], groups: [] }
  const filters: ListFilters = { q, sort: "relevance", page: 1 }
  const instead = async (): Promise<Found> => {
    const { items } = await productList(filters, engines)
    return {
      products: items.slice(0, PRODUCTS).map(({ handle, name, picture }) => ({ handle, name, picture })),
      producers: [],
    }
  }
  const found = engineHost() ? await engineBreaker.run(() => fromEngine(q), instead) : await instead()
  const folded = fold(q)
  const groups = PRODUCT_GROUPS.filter(({ name }) => startsWord(name, folded)).map(({ code, name }) => ({ code, name }))
  return { ...found, provinces: provincesFor(await knownProvinces(), folded), groups }
}
