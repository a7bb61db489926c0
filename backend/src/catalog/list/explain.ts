import type { SearchExplanation } from "@san-ocop/kit/http/search-plan"
import type { SearchWord } from "@san-ocop/kit/search/words"
import { today } from "../today"
import { dayNumber } from "./card-of"
import { engineSearch } from "./engine-search"
import { planOf } from "./knowledge"

const texts = (words: readonly SearchWord[]): string[] => words.map(({ text }) => text)

/** What a query is taken to mean and how its first page is found. @throws SearchEngineError when the engine does not answer */
export async function explainSearch(q: string): Promise<SearchExplanation> {
  const plan = await planOf(q)
  const { typed, typing, words, core, stars, price, place, topics, avoided, maker } = plan
  const found = await engineSearch({ filters: { q, sort: "relevance", page: 1 }, plan }, dayNumber(today()), false)
  return {
    ...{ typed, typing, stars, price, topics, avoided },
    words: texts(words),
    core: texts(core),
    maker: texts(maker),
    place: place && {
      name: place.name,
      level: place.level,
      province_codes: place.province_codes,
      communes: place.commune_codes.length,
    },
    stages: found.stages.map(({ name, q: words, on, filter }) => ({ name, q: words, on, filter: filter ?? null })),
    near: found.near,
    count: found.count,
    hits: found.hits.map(({ handle, name, _federation: { queriesPosition, weightedRankingScore } }) => ({
      handle,
      name,
      stage: found.stages[queriesPosition]?.name ?? "",
      score: weightedRankingScore,
    })),
  }
}
