import type { ProductDocument } from "../../search/documents"
import { withActiveIndex } from "./active-index"
import { CARD_FIELDS } from "./card-of"
import { type Clauses, type EngineQuery, type FacetKey, FACETS, filterOf, SORTS } from "./engine-queries"
import { type Counted, type Counts, noCounts } from "./facets"
import { PAGE_SIZE } from "./filters"
import { badgeHolds, type LostBadges, noneLost, stillStarred, withStillStarred } from "./lost-badges"
import { askMeilisearch } from "./meilisearch"
import { noneExpired } from "./none-expired"
import type { Stage } from "./stages"
import type { Wanted } from "./wanted"

export type Hit = ProductDocument & { _federation: { queriesPosition: number; weightedRankingScore: number } }
type Answer = {
  hits: Hit[]
  estimatedTotalHits: number
  facetDistribution?: Record<string, Counts>
  facetStats?: Record<string, { min: number; max: number }>
}
type Facet = FacetKey | "stars"
/** One page of what some stages find. */
export type StagePage = { hits: Hit[]; count: number; counted: Counted }

// Each stage comes after the stage before it: the engine's scores within one lie between a quarter and one, and it takes scores that
// differ by less than 2e-16 for equal, so the last of some twenty stages must still weigh more than that.
const STEP = 0.25

const stageQuery = (stage: Stage, at: number, filter: string[], sort: string[], indexUid: string): EngineQuery => ({
  indexUid,
  q: stage.q,
  attributesToSearchOn: stage.on,
  matchingStrategy: "all",
  ...(stage.least !== undefined && { rankingScoreThreshold: stage.least }),
  filter: stage.filter ? [...filter, stage.filter] : filter,
  attributesToRetrieve: CARD_FIELDS,
  federationOptions: { weight: STEP ** at },
  ...(sort.length > 0 && { sort }),
})

/** Documents that stand in place of those of the same ids, in an index of their own: what a change would make of them. */
export type Overlay = { index: string; ids: readonly string[] }

/** Every stage on the index, or with an overlay on both: there without the documents that the overlay holds. */
function stageQueries({ stages, filter, sort, overlay }: Asking, index: string): EngineQuery[] {
  const others = overlay ? [...filter, `id NOT IN [${overlay.ids.map((id) => `"${id}"`).join(", ")}]`] : filter
  return stages.flatMap((stage, at) => [
    stageQuery(stage, at, others, sort, index),
    ...(overlay ? [stageQuery(stage, at, filter, sort, overlay.index)] : []),
  ])
}

type Asking = {
  overlay?: Overlay
  stages: Stage[]
  filter: string[]
  sort: string[]
  offset: number
  limit: number
  facets: readonly Facet[]
}

/** All stages in one question: the engine merges them and answers each product once, in its best place. */
export async function askStages(asking: Asking): Promise<Answer> {
  const { offset, limit, facets, overlay } = asking
  const answer = await withActiveIndex((index) =>
    askMeilisearch<Answer>("/multi-search", {
      federation: {
        offset,
        limit,
        ...(facets.length > 0 && { facetsByIndex: { [index]: facets }, mergeFacets: { maxValuesPerFacet: 100 } }),
      },
      queries: stageQueries(asking, index),
    }),
  )
  return overlay ? { ...answer, hits: answer.hits.map(ofItsStage) } : answer
}

/** With an overlay each stage was asked twice. */
const ofItsStage = ({ _federation, ...hit }: Hit): Hit => ({
  ...hit,
  _federation: { ..._federation, queriesPosition: Math.floor(_federation.queriesPosition / 2) },
})

const countsIn = (answer: Answer): Partial<Counted> => {
  const { facetDistribution: counts = {}, facetStats: stats = {} } = answer
  return {
    ...(counts.province_code && { province: counts.province_code }),
    ...(counts.group_code && { group: counts.group_code }),
    ...(counts.stars && { stars: counts.stars }),
    ...(stats.price && { price: { min: stats.price.min, max: stats.price.max } }),
  }
}

export type Page = {
  page: number
  today: number
  sort: Wanted["filters"]["sort"]
  counting: boolean
  lost?: LostBadges | undefined
  overlay?: Overlay | undefined
}

/** One page of what the stages find, with its counts: a facet that was chosen is counted without its own condition. */
export async function readStages(
  stages: Stage[],
  clauses: Clauses,
  { page, today, sort, counting, overlay, lost = noneLost }: Page,
): Promise<StagePage> {
  const expired = counting && !(await noneExpired(today))
  const still = counting ? stillStarred(lost) : null
  const closed = counting ? FACETS.filter((facet) => clauses[facet]) : []
  const starsApart = counting && (expired || clauses.stars !== undefined || lost.starsNow.size > 0)
  const open: Facet[] = counting
    ? [...FACETS.filter((facet) => !clauses[facet]), ...(starsApart ? [] : ["stars" as const])]
    : []
  const common = { stages, sort: SORTS[sort], offset: 0, limit: 0, ...(overlay && { overlay }) }
  const nobody = { hits: [] }
  const [starred, main, ...others] = await Promise.all([
    still
      ? askStages({ ...common, filter: [...filterOf(clauses, "stars"), still.filter], limit: still.limit, facets: [] })
      : nobody,
    askStages({ ...common, filter: filterOf(clauses), offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE, facets: open }),
    ...closed.map((facet) => askStages({ ...common, filter: filterOf(clauses, facet), facets: [facet] })),
    ...(starsApart
      ? [
          askStages({
            ...common,
            filter: [...filterOf(clauses, "stars"), badgeHolds(today, lost)],
            facets: ["stars"] as const,
          }),
        ]
      : []),
  ])
  const counted = Object.assign({}, noCounts, ...[main, ...others].map(countsIn)) as Counted
  const stars = withStillStarred(counted.stars, starred.hits, lost)
  return { hits: main.hits, count: main.estimatedTotalHits, counted: { ...counted, stars } }
}
