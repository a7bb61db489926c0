import type { SearchPlan } from "@san-ocop/kit/search/plan"
import { searchWords } from "@san-ocop/kit/search/words"
import { filterOf } from "./engine-queries"
import { askStages, readStages, type StagePage } from "./federated"
import { Recent } from "./recent"
import type { Hit, Overlay } from "./stage-query"
import { inNamesWithWrongLetters, looseStages, type Stage, stagesOf, wordByWord } from "./stages"
import { type Wanted, wantedClauses } from "./wanted"

/** One page of what was found, by which stages, and whether its first hit is only near to what was meant. */
export type SearchFound = StagePage & { stages: Stage[]; near: boolean }

/** How a query fares with what it means: it fits, its words stand apart in what is found, or nothing is found. */
type Fit = "fits" | "scattered" | "lost"

// What the first page was found to be, so that all pages are pages of one list.
const recentFits = new Recent<Fit>(600_000, 2_000)

/** True when all words stand in the name: a name, a producer and a place that have one each are found for many wrong words. */
function bears({ name }: Pick<Hit, "name">, { core }: SearchPlan): boolean {
  const words = new Set(searchWords(name).map(({ plain }) => plain))
  return core.every(({ plain }) => words.has(plain))
}

const positionOf = (hit: Hit | undefined): number => hit?._federation.queriesPosition ?? Infinity

function fitOf(hits: Hit[], fitting: Stage[], plan: SearchPlan): Fit {
  const [first] = hits
  if (!first || positionOf(first) >= fitting.length) return "lost"
  const saysMore = plan.place !== null || plan.topics.length > 0 || plan.maker.length > 0
  return plan.core.length < 3 || saysMore || bears(first, plan) ? "fits" : "scattered"
}

/**
 * What the engine finds for a query in words, in one round trip. A query that nothing fits as it was meant is asked a second time:
 * without stars, price and what is not wanted that were only said, with wrong letters, and for a part of its words. With an `overlay` it is a preview.
 */
export async function engineSearch(
  wanted: Wanted,
  today: number,
  counting: boolean,
  overlay?: Overlay,
): Promise<SearchFound> {
  const { filters, plan } = wanted
  const ways = stagesOf(plan)
  const { exact, elsewhere, near } = ways
  const fitting = [...exact, ...elsewhere]
  const page = { page: filters.page, today, sort: filters.sort, counting, overlay, lost: wanted.lost }
  const clauses = wantedClauses(wanted, today, false)
  // In an order by price or date what is only near would stand anywhere.
  const sure = filters.sort === "relevance" ? [...fitting, ...near] : exact
  const found = ({ hits, ...rest }: StagePage, stages: Stage[]): SearchFound => {
    const stage = stages[positionOf(hits[0])]
    return { ...rest, hits, stages, near: stage !== undefined && !exact.includes(stage) }
  }

  const answer = await readStages(sure, clauses, page)
  const fit = await fitOfFirstPage(answer)
  if (fit === "fits") return found(answer, sure)
  if (fit === "scattered") {
    const stages = [inNamesWithWrongLetters(plan), ...sure]
    return found(await readStages(stages, clauses, page), stages)
  }
  const loose = looseStages(plan, ways)
  const freely = wantedClauses(wanted, today, true)
  const loosely = await readStages(loose, freely, page)
  // Even where the words are those that were meant: of these stars, or at this price, there is nothing.
  if (loosely.count > 0) return { ...found(loosely, loose), near: true }
  for (const stage of wordByWord(plan)) {
    const one = await readStages([stage], freely, page)
    if (one.count > 0) return found(one, [stage])
  }
  return found(loosely, loose)

  async function fitOfFirstPage({ hits, count }: StagePage): Promise<Fit> {
    if (filters.sort !== "relevance") return count > 0 ? "fits" : "lost"
    const key = JSON.stringify([{ ...filters, page: 1 }, today, overlay?.index])
    const known = filters.page === 1 ? undefined : recentFits.get(key)
    if (known !== undefined) return known
    const first = { stages: fitting, filter: filterOf(clauses), sort: [], offset: 0, limit: 1, facets: [] }
    const fits = fitOf(filters.page === 1 ? hits : (await askStages(first)).hits, fitting, plan)
    recentFits.set(key, fits)
    return fits
  }
}
