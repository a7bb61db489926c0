import { say } from "../say.mjs"

const cell = (value, width = 9) => String(value).padStart(width)
const round = (number) => (number >= 100 ? Math.round(number) : Number(number.toFixed(1)))

export const readHead = () =>
  say(`\n${"read".padEnd(20)}${["req/s", "p50", "p97.5", "p99", "stock/s", "× stock"].map((t) => cell(t)).join("")}`)

/** One line of the table of reads. */
export function showRead(name, { ours, stock }) {
  const numbers = [ours.rps, ours.p50, ours.p97_5, ours.p99].map(round)
  const beside = stock ? [round(stock.rps), round(ours.rps / stock.rps)] : []
  const failed = ours.failed + (stock?.failed ?? 0)
  say(`${name.padEnd(20)}${[...numbers, ...beside].map((n) => cell(n)).join("")}${failed ? `  ${failed} FAILED` : ""}`)
}

/** One line of the table of checkouts, in ms. */
export function showCheckout(name, { ours, stock }) {
  const of = ({ add, complete, checkout, calls }) =>
    `add ${add} ms, completion ${complete} ms, checkout ${checkout} ms in ${calls} calls`
  say(
    `${name}: ${of(ours)}\n${" ".repeat(name.length)}  stock ${of(stock)} (completion × ${round(ours.complete / stock.complete)})`,
  )
}

/** Checkouts at once: three lines. */
export function showAtOnce({ ours, stock, scarce }) {
  const { carts, left, sold, refused, errors, oversold, lost } = scarce
  say(`\n${carts} carts of 3 sellers at once: ${round(ours.per_second)} groups/s, ${round(ours.orders_per_second)} orders/s, ${ours.errors} errors
  stock ${round(stock.per_second)} orders/s, ${stock.errors} errors (groups × ${round(ours.per_second / stock.per_second)})
  with ${left} pieces left: ${sold} sold, ${refused} refused as sold out, ${oversold} oversold, ${lost} lost, ${errors} errors`)
}

const questionsOf = (moderation) => Object.entries(moderation).filter(([, value]) => value.p95_ms !== undefined)

/** The department's queue, in ms. */
export function showModeration(moderation) {
  say(`\nqueue of ${moderation.waiting} with ${moderation.audit_entries} audit entries`)
  for (const [name, { p50_ms, p95_ms }] of questionsOf(moderation)) {
    say(`${name.padEnd(20)}${[p50_ms, p95_ms].map((n) => cell(n)).join("")}`)
  }
}

const least = (what, value, bound) => [what, round(value), `≥ ${bound}`, value >= bound]
const most = (what, value, bound) => [what, round(value), `≤ ${bound}`, value <= bound]

/** The promises about checkouts, one after another and at once. Each: [what, value, promise, kept]. */
export function judgeCheckouts({ checkout, at_once: { ours, stock, scarce } }) {
  const three = checkout["3 sellers"]
  return [
    most("completion of 3 × stock", three.ours.complete / three.stock.complete, 2),
    most("checkout of 3 × stock", three.ours.checkout / three.stock.checkout, 0.5),
    least("20 at once, groups × stock's orders", ours.per_second / stock.per_second, 1),
    most("20 at once, errors", ours.errors + scarce.errors, 0),
    most("20 at once, oversold or lost", scarce.oversold + scarce.lost, 0),
    least("20 at once, sold of what was left", scarce.sold, scarce.left),
  ]
}

/** The promises of the project about a shop, judged on what was measured. Each: [what, value, promise, kept]. */
export function judge({ reads, moderation, pages, ...checkouts }) {
  const [small, large] = Object.values(reads)
  const ratio = (name, at = small) => at[name].ours.rps / at[name].stock.rps
  const engine = (name, direct, at = small) => at[name].ours.rps / at[direct].rps
  const flat = (name) => small[name].ours.rps / large[name].ours.rps
  return [
    least("list × stock", ratio("list"), 80),
    least("search × stock", ratio("search"), 80),
    least("search, all different × stock", ratio("search_mixed"), 80),
    least("list % of Meilisearch", 100 * engine("list", "meilisearch_list"), 35),
    least("search % of Meilisearch", 100 * engine("search", "meilisearch_search"), 35),
    least("search, all different % of Meilisearch", 100 * engine("search_mixed", "meilisearch_mixed"), 35),
    least("product × stock", ratio("product"), 10),
    ...(large
      ? ["list", "search", "search_mixed", "product", "stall", "trace"].map((name) =>
          most(`${name}, 2,000 to 20,000`, flat(name), 1.3),
        )
      : []),
    ...judgeCheckouts(checkouts),
    ...questionsOf(moderation).map(([name, { p95_ms }]) => most(`ms p95, queue of 10,000: ${name}`, p95_ms, 300)),
    ...Object.entries(pages).map(([path, { kilobytes }]) => most(`kB of JavaScript ${path}`, kilobytes, 150)),
  ]
}

/** Seconds that seeding and each start took: { seed_ms, start_2000_ms, … }. */
export const showTimes = (times) =>
  say(
    `\n${Object.entries(times)
      .map(([name, ms]) => `${name.replace("_ms", "").replace("_", " with ")} ${(ms / 1000).toFixed(1)} s`)
      .join(", ")}`,
  )

export function showJudgement(lines) {
  say("")
  for (const [what, value, promise, kept] of lines)
    say(`${kept ? "✓" : "✗"} ${what.padEnd(44)}${cell(value)}  ${promise}`)
}
