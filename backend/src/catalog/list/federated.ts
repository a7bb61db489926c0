import { withActiveIndex } from "./active-index"
import { type Clauses, type EngineQuery, FACETS, filterOf, SORTS } from "./engine-queries"
import { type Counted, noCounts } from "./facets"
import { PAGE_SIZE } from "./filters"
import { badgeHolds, type LostBadges, noneLost, stillStarred, withStillStarred } from "./lost-badges"
import { askMeilisearch } from "./meilisearch"
import { noneExpired } from "./none-expired"
import { type Answer, type Asking, type Facet, type Hit, type Overlay, STEP, stageQuery } from "./stage-query"
import type { Stage } from "./stages"
import type { Wanted } from "./wanted"

/** One page of what some stages find. */
export type StagePage = { hits: Hit[]; count: number; counted: Counted }

/** Every stage on the index, or with an overlay on both: there without the documents that the overlay holds. */
function stageQueries({ stages, filter, sort, overlay }: Asking, index: string): EngineQuery[] {
  const others = overlay ? [...filter, `id NOT IN [${overlay.ids.map((id) => `"${id}"`).join(", ")}]`] : filter
  return stages.flatMap((stage, at) =>
    [stageQuery(stage, others, sort, index), ...(overlay ? [stageQuery(stage, filter, sort, overlay.index)] : [])].map(
      (query) => ({ ...query, federationOptions: { weight: STEP ** at } }),
    ),
  )
}

/**
 * All stages in one question; each product is answered once, in its best place. Merging them costs the engine next to nothing where it was given
 * no authorities to trust (`docs/operations.md`): asked apart, each stage would answer a page of its own, most of it the same.
 */
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
