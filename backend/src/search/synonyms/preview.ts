import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { PreviewHit, SynonymPreview, SynonymPreviewQuestion } from "@san-ocop/kit/http/search-words"
import { Synonyms } from "@san-ocop/kit/search/synonyms"
import { dayNumber } from "../../catalog/list/card-of"
import { engineSearch } from "../../catalog/list/engine-search"
import type { Overlay } from "../../catalog/list/stage-query"
import { planOf } from "../../catalog/list/knowledge"
import { engineHost } from "../../catalog/list/meilisearch"
import { today } from "../../catalog/today"
import { documentsOf, type ProductDocument } from "../documents"
import { sayAway } from "../engine-away"
import { frequentQueries } from "../tally/misses"
import { judgeChange, type JudgedChange } from "./change"
import { withScratchIndex } from "./scratch-index"
import { touchedProducts } from "./touched"

const SHOWN = 10
const MOST_QUERIES = 10
const DAYS = 30
const BATCH = 500
/** A change that touches more than this is too broad to look at beforehand. */
const MOST_PRODUCTS = 5_000

async function firstHits(q: string, overlay?: Overlay): Promise<PreviewHit[]> {
  const wanted = { filters: { q, sort: "relevance" as const, page: 1 }, plan: await planOf(q) }
  const { hits } = await engineSearch(wanted, dayNumber(today()), false, overlay)
  return hits.slice(0, SHOWN).map(({ handle, name }) => ({ handle, name }))
}

async function documentsAfter(ids: string[], after: JudgedChange["after"]): Promise<ProductDocument[]> {
  const names = new Synonyms(after)
  const documents: ProductDocument[] = []
  for (let at = 0; at < ids.length; at += BATCH)
    documents.push(...(await documentsOf(ids.slice(at, at + BATCH), names)))
  return documents
}

/** The queries to look at: those that were asked for, else the words of the change and what was searched most of late. */
async function examples(asked: string[], { words }: JudgedChange): Promise<string[]> {
  const chosen = asked.filter((q) => q !== "")
  const queries =
    chosen.length > 0 ? chosen : [...words.slice(0, MOST_QUERIES / 2), ...(await frequentQueries(DAYS, MOST_QUERIES))]
  return [...new Set(queries)].slice(0, MOST_QUERIES)
}

/**
 * What shoppers would see after a change, without letting them see it: the documents that the change makes others stand in an index of
 * their own, and the same question is put to the index as it is and to both together.
 * @throws Refusal as the change itself would; not_allowed without Meilisearch; conflict while the engine is busy or away
 */
export async function previewSynonyms(
  { queries, ...asked }: SynonymPreviewQuestion,
  container: MedusaContainer,
): Promise<SynonymPreview> {
  const judged = await judgeChange(asked)
  if (!engineHost()) refuse("not_allowed", "Sàn này không có máy tìm kiếm Meilisearch.", { code: "no_search_engine" })
  const ids = await touchedProducts(judged.before, judged.after)
  if (ids.length > MOST_PRODUCTS)
    refuse("invalid_data", `Thay đổi này đụng tới ${ids.length} sản phẩm, quá rộng để xem trước.`, {
      code: "too_broad",
    })
  const shown = await examples(queries, judged)
  const compare = (overlay: Overlay | undefined) =>
    Promise.all(shown.map(async (q) => ({ q, before: await firstHits(q), after: await firstHits(q, overlay) })))
  const documents = await documentsAfter(ids, judged.after)
  const look = (): Promise<SynonymPreview["queries"]> =>
    documents.length === 0
      ? compare(undefined)
      : withScratchIndex(documents, (index) => compare({ index, ids: documents.map(({ id }) => id) }))
  const compared = await container.resolve(Modules.LOCKING).execute("search:preview", () => look().catch(sayAway))
  return { products: ids.length, marks_only: judged.stored.marks_only, queries: compared }
}
