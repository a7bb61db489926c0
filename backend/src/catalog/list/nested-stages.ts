import type { ProductDocument } from "../../search/documents"
import { EVERY } from "../../search/searched"
import { withActiveIndex } from "./active-index"
import { askMeilisearch } from "./meilisearch"
import { type Answer, type Asking, STEP, stageQuery } from "./stage-query"
import type { Stage } from "./stages"

type Scored = ProductDocument & { _rankingScore: number }

// Meilisearch looks at no more words of a query.
const MOST_WORDS = 10

const within = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one))

/** Whether `wide` finds whatever `narrow` finds, by their words and fields alone. */
function holds(wide: Stage, narrow: Stage, countedWithMarks: ReadonlySet<string>): boolean {
  if (!wide.plain || !narrow.plain || narrow.plain.length > MOST_WORDS) return false
  if (wide.filter !== undefined && wide.filter !== narrow.filter) return false
  if (wide.on.includes(EVERY.field)) return true
  // A field that is compared with marks holds its words without them, too; but for some other names.
  const withoutMarks =
    wide.q.trim() === wide.plain.join(" ") && !narrow.plain.some((word) => countedWithMarks.has(word))
  return (withoutMarks || wide.q === narrow.q) && within(wide.plain, narrow.plain) && within(narrow.on, wide.on)
}

/**
 * The stage that finds whatever any of `stages` finds: the last, or there is none.
 * @param countedWithMarks words, without their marks, of other names that are found only with them
 */
export function widestOf(stages: readonly Stage[], countedWithMarks: ReadonlySet<string>): Stage | undefined {
  const last = stages.at(-1)
  const isHeld = (stage: Stage) => stage === last || (last !== undefined && holds(last, stage, countedWithMarks))
  return stages.every(isHeld) ? last : undefined
}

/**
 * One page of what stages find one after the other, each thing once, in its best place. What stands on the page stands among the first
 * `offset + limit` of its own stage, since whatever is before it there is before it on the pages.
 */
export function pageOfStages<T extends { id: string }>(
  found: readonly (readonly T[])[],
  { offset, limit }: { offset: number; limit: number },
): { hit: T; at: number }[] {
  const inOrder = new Map<string, { hit: T; at: number }>()
  for (const [at, hits] of found.entries()) {
    for (const hit of hits) if (!inOrder.has(hit.id)) inOrder.set(hit.id, { hit, at })
  }
  return [...inOrder.values()].slice(offset, offset + limit)
}

/** In an order by price or date everything that is found is in one order; by relevance each stage comes after the one before. */
export async function askNested(asking: Asking, widest: Stage): Promise<Answer> {
  const { stages, filter, sort, offset, limit, facets } = asking
  const asked = sort.length > 0 || limit === 0 ? [widest] : stages
  const from = asked.length === 1 ? offset : 0
  const { results } = await withActiveIndex((index) =>
    askMeilisearch<{ results: Answer<Scored>[] }>("/multi-search", {
      queries: asked.map((stage) => ({
        ...{
          ...stageQuery(stage, filter, sort, index),
          offset: from,
          limit: offset + limit - from,
          showRankingScore: true,
        },
        ...(stage === widest && facets.length > 0 && { facets }),
      })),
    }),
  )
  const found = results.map(({ hits }) => hits)
  const hits = pageOfStages(found, { offset: offset - from, limit }).map(({ hit, at }) => {
    const { _rankingScore, ...document } = hit
    return { ...document, _federation: { queriesPosition: at, weightedRankingScore: STEP ** at * _rankingScore } }
  })
  const { estimatedTotalHits = 0, facetDistribution, facetStats } = results.at(-1) ?? {}
  return {
    hits,
    estimatedTotalHits,
    ...(facetDistribution && { facetDistribution }),
    ...(facetStats && { facetStats }),
  }
}
