import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { SynonymSaved } from "@san-ocop/kit/http/search-words"
import { SEARCH_WORDS_MODULE } from "../../modules/search_words"
import type SearchWordsModuleService from "../../modules/search_words/service"
import { readChanges } from "../../search/synonyms/book"
import { type AskedChange, judgeChange } from "../../search/synonyms/change"
import { SYNONYMS_CHANGED } from "../../search/synonyms/changed"
import { entryOf } from "../../search/synonyms/entries"
import { touchedProducts } from "../../search/synonyms/touched"

export type PutSynonymInput = AskedChange & { actor: Actor }

const putSynonymStep = createStep("put-synonym", async (input: PutSynonymInput, { container }) => {
  if (input.actor.type !== "user") refuse("forbidden", "Chỉ người điều hành sàn được đổi từ đồng nghĩa.")
  const words = container.resolve<SearchWordsModuleService>(SEARCH_WORDS_MODULE)
  // Each change is judged beside all others: two at once could close a circle together.
  const { id, judged } = await container.resolve(Modules.LOCKING).execute("search:synonyms", async () => {
    const { rowId, replaces, stored, ...sides } = await judgeChange(input)
    const { relation, terms, from, to, marks_only } = stored
    const fields = input.change && { relation, terms, from_terms: from, to_terms: to, marks_only }
    return { id: await words.putSynonym({ id: rowId, replaces, fields, actor: input.actor }), judged: sides }
  })
  const product_ids = await touchedProducts(judged.before, judged.after)
  const row = input.change && (await readChanges()).find((one) => one.id === id)
  return new StepResponse({ product_ids, saved: { entry: row ? entryOf(row) : null, products: product_ids.length } })
})

/**
 * Changes the words that mean one thing; the products that they touch are written anew to the engines at once, and by the job that
 * catches up where an engine is away.
 * @throws Refusal forbidden; not_found; invalid_data for words that would swallow others
 */
export const putSynonymWorkflow = createWorkflow("put-synonym", (input: PutSynonymInput) => {
  const done = putSynonymStep(input)
  const data = transform({ done }, ({ done: { product_ids } }) => ({ product_ids }))
  emitEventStep({ eventName: SYNONYMS_CHANGED, data })
  return new WorkflowResponse(transform({ done }, (result): SynonymSaved => result.done.saved))
})
