import { scores } from "./judge.mjs"

const bears = (tag) => (one) => one.tags.includes(tag)
const lacks = (tag) => (one) => !one.tags.includes(tag)

/** Which of two runs has the better scores: what comes first counts most, then the order of the first ten. */
const isBetter = (one, other) =>
  one.pass_at_1 === other.pass_at_1 ? one.ndcg_at_10 > other.ndcg_at_10 : one.pass_at_1 > other.pass_at_1

/** The run that does best on some of the queries; of those that do alike the first. */
function bestOn([first, ...others], pick) {
  const of = ([, judged]) => scores(judged.filter(pick))
  return others.reduce((best, run) => (isBetter(of(run), of(best)) ? run : best), first)
}

/**
 * Leaves one tag out: for each tag the settings that all other queries would choose, and what these do for its own queries, which had no say. A tag that
 * loses by it (`lost` above 0) is answered well only because the settings were tuned by it.
 *
 * @param runs the same queries, judged under different settings: [[name, judged]], the present settings first
 * @returns { tag: { chosen, ...scores, lost } }, and in `overall` the means over queries, each by the settings that its own tags did not choose
 */
export function leaveOneTagOut(runs) {
  const [[, present]] = runs
  const tags = [...new Set(present.flatMap((one) => one.tags))].sort()
  const chosenFor = new Map(tags.map((tag) => [tag, bestOn(runs, lacks(tag))]))
  const by_tag = [...chosenFor].map(([tag, [chosen, judged]]) => {
    const reached = scores(judged.filter(bears(tag)))
    const now = scores(present.filter(bears(tag)))
    return [tag, { chosen, ...reached, lost: Number((now.pass_at_1 - reached.pass_at_1).toFixed(3)) }]
  })
  const unseen = [...chosenFor].flatMap(([tag, [, judged]]) => judged.filter(bears(tag)))
  return { overall: scores(unseen), by_tag: Object.fromEntries(by_tag) }
}
