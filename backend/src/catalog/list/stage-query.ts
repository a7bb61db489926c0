import type { ProductDocument } from "../../search/documents"
import { CARD_FIELDS } from "./card-of"
import type { EngineQuery, FacetKey } from "./engine-queries"
import type { Counts } from "./facets"
import type { Stage } from "./stages"

export type Hit = ProductDocument & { _federation: { queriesPosition: number; weightedRankingScore: number } }
/** What the engine answers to one query, or to several that it merges. */
export type Answer<H = Hit> = {
  hits: H[]
  estimatedTotalHits: number
  facetDistribution?: Record<string, Counts>
  facetStats?: Record<string, { min: number; max: number }>
}
export type Facet = FacetKey | "stars"

/** Documents that stand in place of those of the same ids, in an index of their own: what a change would make of them. */
export type Overlay = { index: string; ids: readonly string[] }

/** One page of stages that is asked for, under conditions that hold for all of them. */
export type Asking = {
  stages: Stage[]
  filter: string[]
  sort: string[]
  offset: number
  limit: number
  facets: readonly Facet[]
  overlay?: Overlay
}

// Each stage comes after the stage before it: the engine's scores within one lie between a quarter and one, and it takes scores that
// differ by less than 2e-16 for equal, so the last of twenty stages (`MOST_STAGES`) must still weigh much more than that.
export const STEP = 0.25

export const stageQuery = (stage: Stage, filter: string[], sort: string[], indexUid: string): EngineQuery => ({
  indexUid,
  q: stage.q,
  attributesToSearchOn: stage.on,
  matchingStrategy: "all",
  ...(stage.least !== undefined && { rankingScoreThreshold: stage.least }),
  filter: stage.filter ? [...filter, stage.filter] : filter,
  attributesToRetrieve: CARD_FIELDS,
  ...(sort.length > 0 && { sort }),
})
