import type { SuggestionList } from "@san-ocop/kit/http/catalog"
import { fold } from "@san-ocop/kit/fold"
import { recoverTyping } from "@san-ocop/kit/search/raw-typing"
import { joined, searchWords } from "@san-ocop/kit/search/words"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import type { ProductDocument } from "../../search/documents"
import { FORGIVING, NAMES } from "../../search/searched"
import type { ListFilters } from "./filters"
import { withActiveIndex } from "./active-index"
import { askMeilisearch, engineHost } from "./meilisearch"
import { engineBreaker, productList } from "./product-list"
import { type KnownProvince, knownProvinces } from "./provinces"
import { STEP } from "./stage-query"

const PRODUCTS = 6
const OTHERS = 3

type Found = Pick<SuggestionList, "products" | "producers">
type Hit = Pick<ProductDocument, "id" | "handle" | "name" | "picture" | "producer_name" | "producer_slug">

/** Each producer once, in the order of the hits. */
const producersOf = (hits: Hit[]): SuggestionList["producers"] => {
  const names = new Map(hits.map((hit) => [hit.producer_slug, hit.producer_name]))
  const known = [...names].flatMap(([slug, name]) => (slug && name ? [{ slug, name }] : []))
  return known.slice(0, OTHERS)
}

const SHOWN = ["id", "handle", "name", "picture", "producer_name", "producer_slug"]

type Way = { q: string; on: readonly string[] }

/** What was typed so far, its last word perhaps not to its end: with its marks, without, and with a wrong letter. */
function waysOf(q: string, on: { keys: readonly string[]; plains: readonly string[] }): Way[] {
  const words = searchWords(recoverTyping(q).text)
  // The tone comes last in a key, and the level tone may only not have been typed yet.
  const keys = joined(words, "key").replace(/z$/, "")
  const plains = joined(words, "plain")
  const marked = words.some((word) => word.marked) ? [{ q: keys, on: on.keys }] : []
  return [...marked, { q: plains, on: on.keys }, ...(on.plains.length > 0 ? [{ q: plains, on: on.plains }] : [])]
}

/** What each way finds after the one before. */
const suggest = async (ways: Way[], limit: number): Promise<Hit[]> => {
  const { hits } = await withActiveIndex((indexUid) =>
    askMeilisearch<{ hits: Hit[] }>("/multi-search", {
      federation: { limit },
      queries: ways.map(({ q, on }, at) => ({
        ...{ indexUid, q, attributesToSearchOn: on, matchingStrategy: "all", attributesToRetrieve: SHOWN },
        federationOptions: { weight: STEP ** at },
      })),
    }),
  )
  return hits
}

async function fromEngine(q: string): Promise<Found> {
  const [products, makers] = await Promise.all([
    suggest(waysOf(q, { keys: NAMES, plains: FORGIVING }), PRODUCTS),
    suggest(waysOf(q, { keys: ["maker_key"], plains: [] }), 12),
  ])
  return {
    products: products.map(({ handle, name, picture }) => ({ handle, name, picture })),
    producers: producersOf(makers),
  }
}

const startsWord = (name: string, folded: string) => ` ${fold(name)}`.includes(` ${folded}`)

const provincesFor = (provinces: KnownProvince[], folded: string): SuggestionList["provinces"] =>
  provinces
    .filter(({ name, old_names }) => [name, ...old_names].some((one) => startsWord(one, folded)))
    .slice(0, OTHERS)
    .map(({ slug, name }) => ({ slug, name }))

/** What a person may mean who has typed `q` so far. Nothing for nothing. */
export async function suggestions(q: string, engines: Parameters<typeof productList>[1]): Promise<SuggestionList> {
  if (searchWords(q).length === 0) return { products: [], producers: [], provinces: [], groups: [] }
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
