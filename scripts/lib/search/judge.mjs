/** Compared as people read them: composed, in lower case, marks kept. */
const same = (text) => (text ?? "").normalize("NFC").toLowerCase()

const CRITERIA = {
  name: { weight: 2, met: (hit, wanted) => wanted.some((name) => same(hit.name).includes(same(name))) },
  producer: { weight: 2, met: (hit, wanted) => same(`${hit.producer ?? ""} ${hit.stall}`).includes(same(wanted)) },
  province: { weight: 1, met: (hit, wanted) => same(hit.province) === same(wanted) },
  former_province: { weight: 1, met: (hit, wanted) => same(hit.old_province) === same(wanted) },
  stars: { weight: 1, met: (hit, wanted) => hit.stars === wanted },
  max_price_vnd: { weight: 1, met: (hit, wanted) => hit.price <= wanted },
}

const asked = (wanted) => Object.keys(CRITERIA).filter((key) => wanted[key] !== undefined)

/** What a hit is worth for a query: the weights of what it fulfils; nothing where it bears none of the wanted names. */
export function gain(hit, wanted) {
  const met = asked(wanted).filter((key) => CRITERIA[key].met(hit, wanted[key]))
  if (wanted.name && !met.includes("name")) return 0
  return met.reduce((sum, key) => sum + CRITERIA[key].weight, 0)
}

const passes = (hit, wanted) => hit !== undefined && asked(wanted).every((key) => CRITERIA[key].met(hit, wanted[key]))

const discounted = (gains) => gains.reduce((sum, one, at) => sum + one / Math.log2(at + 2), 0)

/** How near the order of the first ten is to the best that the catalogue allows; 1 where it allows nothing. */
export function ndcg(hits, wanted, catalogue) {
  const best = catalogue.map((product) => gain(product, wanted)).sort((a, b) => b - a)
  const ideal = discounted(best.slice(0, 10))
  return ideal === 0 ? 1 : discounted(hits.slice(0, 10).map((hit) => gain(hit, wanted))) / ideal
}

/**
 * Judges the answer to one query. `held`: the catalogue has something that fulfils it; else it says nothing of the ranking.
 */
export function judge(query, { hits, count }, catalogue) {
  const wanted = query.must_rank_first
  const unwanted = query.must_not_be_in_top3 ?? []
  return {
    id: query.id,
    q: query.q,
    tags: query.tags,
    first: hits[0]?.name ?? null,
    held: catalogue.some((product) => passes(product, wanted)),
    passed: passes(hits[0], wanted),
    ndcg: ndcg(hits, wanted, catalogue),
    none: count === 0,
    violated: hits.slice(0, 3).some((hit) => unwanted.some((name) => same(hit.name).includes(same(name)))),
  }
}

const rate = (judged, met) => (judged.length === 0 ? null : judged.filter(met).length / judged.length)
const rounded = (number) => (number === null ? null : Math.round(number * 1000) / 1000)

/** Scores of some judged queries. Rank is scored where the catalogue holds what is asked for, the rest over all of them. */
export function scores(judged) {
  const held = judged.filter((one) => one.held)
  return {
    queries: judged.length,
    skipped: judged.length - held.length,
    pass_at_1: rounded(rate(held, (one) => one.passed)),
    ndcg_at_10: rounded(held.length === 0 ? null : held.reduce((sum, one) => sum + one.ndcg, 0) / held.length),
    zero_results: rounded(rate(judged, (one) => one.none)),
    violations: rounded(rate(judged, (one) => one.violated)),
  }
}

/** Scores overall, for each tag, and overall without each tag. */
export function report(judged) {
  const tags = [...new Set(judged.flatMap((one) => one.tags))].sort()
  const of = (pick) => Object.fromEntries(tags.map((tag) => [tag, scores(judged.filter((one) => pick(one, tag)))]))
  return {
    overall: scores(judged),
    by_tag: of((one, tag) => one.tags.includes(tag)),
    without_tag: of((one, tag) => !one.tags.includes(tag)),
  }
}
