import type { ProductDocument } from "../../search/documents"
import { EVERY } from "../../search/searched"
import { withActiveIndex } from "./active-index"
import { PAGE_SIZE } from "./filters"
import { askMeilisearch } from "./meilisearch"
import { type Answer, type Asking, STEP, stageQuery } from "./stage-query"
import type { Stage } from "./stages"

export type Scored = ProductDocument & { _rankingScore: number }

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

// So far into the list each stage is read from its beginning: for each product shown, all stages have read as many as stand before it.
const DEEPEST = 10 * PAGE_SIZE

/** Whether a page is cheaper read from each stage than merged by the engine. One stage alone is read from where the page begins. */
export const isNestable = ({ sort, offset }: Pick<Asking, "sort" | "offset">): boolean =>
  sort.length > 0 || offset < DEEPEST

/**
 * One answer of what each asked stage answered, the widest last.
 * @param places the place of each asked stage among all stages
 */
export function nestedAnswer(
  results: readonly Answer<Scored>[],
  places: readonly number[],
  { offset, limit, from }: { offset: number; limit: number; from: number },
): Answer {
  const found = results.map(({ hits }) => hits)
  const hits = pageOfStages(found, { offset: offset - from, limit }).map(({ hit, at }) => {
    const { _rankingScore, ...document } = hit
    const place = places[at] ?? at
    return { ...document, _federation: { queriesPosition: place, weightedRankingScore: STEP ** place * _rankingScore } }
  })
  const { estimatedTotalHits = 0, facetDistribution, facetStats } = results.at(-1) ?? {}
  return {
    hits,
    // The engine estimates how many it finds: what is shown is there.
    estimatedTotalHits: hits.length > 0 ? Math.max(estimatedTotalHits, offset + hits.length) : estimatedTotalHits,
    ...(facetDistribution && { facetDistribution }),
    ...(facetStats && { facetStats }),
  }
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
  return nestedAnswer(
    results,
    asked.map((stage) => stages.indexOf(stage)),
    { offset, limit, from },
  )
}
