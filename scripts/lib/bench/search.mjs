import { setTimeout } from "node:timers/promises"
import { withClient } from "../postgres.mjs"
import { say, step } from "../say.mjs"
import { fillRates } from "./fill.mjs"
import { phrases } from "./reads.mjs"
import { measureRebuild } from "./rebuild.mjs"

const ASKED = 300
// For so long nothing else may claim the server: to ask one after the other, and to load it.
const ASKING_MS = 30_000
const LOADING_MS = 15_000
const CHANGES = 5
// What takes longer than was promised is still measured.
const PATIENCE_MS = 5 * 60_000
const PHONE = "0900000001"
const OPERATOR = "dieuhanh@san-ocop.example"
const PASSWORD = "ocop-demo-2026"
const KNOWN = "mật ong"
const UNKNOWN = "zimbaro"

const quantile = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * part)]

/** "search;dur=3.1, engine;dur=2.0" as numbers. */
const timesIn = (header = "") =>
  Object.fromEntries(header.split(", ").map((one) => [one.split(";")[0], Number(one.split("dur=")[1])]))

/**
 * What the server says that it took, one question after the other, in ms: { own, p95 }, the median of what our handler takes beside what it
 * waits for the engine, and all of it. @throws Error when the engine did not answer
 */
async function serverTimes(url, queries) {
  const [own, whole] = [[], []]
  for (const path of queries) {
    const answer = await fetch(url + path)
    await answer.arrayBuffer()
    const { search, engine } = timesIn(answer.headers.get("server-timing") ?? "")
    if (search === undefined) throw new Error(`the engine did not answer ${path} (${answer.status})`)
    own.push(search - engine)
    whole.push(search)
  }
  return { own: quantile(own, 0.5), p95: quantile(whole, 0.95) }
}

const asked = async (url, { token, body } = {}) => {
  const answer = await fetch(url, {
    method: body ? "POST" : "GET",
    headers: {
      ...(body && { "content-type": "application/json" }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

/** One listing of the sample seller that is on sale, as it was before it was copied. */
const listingOf = (databaseUrl, seller) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select l.id, r.name, s.slug from listing l join listing_revision r on r.id = l.approved_revision_id join seller s on s.id = l.seller_id
        where l.seller_id = $1 and l.state = 'approved' order by l.id limit 1`,
      [seller],
    )
    return rows[0]
  })

/** How long until a search finds a product at the price that its seller has just set, in ms: the slowest of some changes. */
async function timeToSearchable({ backend, databaseUrl }) {
  const login = { email: PHONE, password: PASSWORD }
  const { token } = await asked(`${backend}/auth/seller_member/emailpass`, { body: login })
  const { sellers } = await asked(`${backend}/seller/me`, { token })
  const listing = await listingOf(databaseUrl, sellers[0].id)
  const query = `q=${encodeURIComponent(listing.name)}&stall=${listing.slug}`
  const found = []
  for (let change = 1; change <= CHANGES; change++) {
    const price = 100_000 + change * 1_000
    const path = `/seller/${sellers[0].id}/listings/${listing.id}/price-and-stock`
    await asked(`${backend}${path}`, { token, body: { price, stock: 10 } })
    const from = performance.now()
    for (;;) {
      const { items } = await asked(`${backend}/catalog/products?${query}&price_min=${price}&price_max=${price}`)
      if (items.length > 0) break
      if (performance.now() - from > PATIENCE_MS) throw new Error("a change was not searchable in time")
      await setTimeout(100)
    }
    found.push(performance.now() - from)
  }
  return Math.max(...found)
}

/** How long until a search by a word finds what an operator has just made it mean, in ms. The word is taken out again. */
async function timeToSynonym({ backend }) {
  const login = { email: OPERATOR, password: PASSWORD }
  const { token } = await asked(`${backend}/auth/user/emailpass`, { body: login })
  const synonyms = `${backend}/admin/search/synonyms`
  const body = { relation: "same", terms: [KNOWN, UNKNOWN], from: [], to: [] }
  const { entry, products } = await asked(synonyms, { token, body })
  const from = performance.now()
  for (;;) {
    const { count, near } = await asked(`${backend}/catalog/products?q=${UNKNOWN}`)
    if (!near && count >= products) break
    if (performance.now() - from > PATIENCE_MS) throw new Error("a word was not searchable in time")
    await setTimeout(100)
  }
  const milliseconds = performance.now() - from
  await asked(`${synonyms}/${entry.id}/remove`, { token, body: {} })
  return { milliseconds: Math.round(milliseconds), products }
}

/** Phrases to search for, as paths. */
async function paths(databaseUrl) {
  const words = await phrases(databaseUrl)
  return {
    search: (number) => `/catalog/products?q=${encodeURIComponent(words[number % words.length])}`,
    // As it is typed: all but the last letters of a phrase.
    suggest: (number) => `/catalog/suggest?q=${encodeURIComponent(words[number % words.length].slice(0, -2))}`,
  }
}

/** What comes first in any case: it is known without asking the server for anything. */
const ALWAYS = ["products", "filled"]
/** What is measured of search, each without the others if need be: over a large catalogue they take most of an hour together. */
export const MEASURES = [
  "calm",
  "search_in_turn",
  "suggest_in_turn",
  "search",
  "suggest",
  "searchable_ms",
  "synonym",
  "rebuild",
]

/**
 * Speed of search and suggestions, of indexing, and of a change until it is searchable, over copies of the real products; then how a rebuild
 * fares while shoppers search. Each number of those that are `wanted` is told to `note(name, value)` as soon as it is known: a later one may
 * take long, or fail, which is told as { why }.
 */
export async function measureSearch({ backend, databaseUrl, onSale, atRest }, wanted, note) {
  const { load } = await import("../../../integration-tests/bench/load.mjs")
  const { search, suggest } = await paths(databaseUrl)
  const some = (pathOf) => Array.from({ length: ASKED }, (_, number) => pathOf(number))
  const url = `${backend}/`
  const inTurn = (paths) => atRest(ASKING_MS).then(() => serverTimes(backend, paths))
  const loaded = (pathOf) => atRest(LOADING_MS).then(() => load({ url, pathOf }, { connections: 2 }))
  const measures = {
    products: ["Products counted", () => onSale],
    filled: ["Rates of filling read", () => fillRates(databaseUrl)],
    calm: ["Server at rest", () => atRest(ASKING_MS)],
    search_in_turn: ["Searches asked one after the other", () => inTurn(some(search))],
    suggest_in_turn: ["Suggestions asked one after the other", () => inTurn(some(suggest))],
    search: ["Searches measured", () => loaded(search)],
    suggest: ["Suggestions measured", () => loaded(suggest)],
    searchable_ms: ["Changes searched for", () => timeToSearchable({ backend, databaseUrl })],
    synonym: ["A new word searched for", () => timeToSynonym({ backend })],
    rebuild: ["Index built anew", () => measureRebuild({ backend, databaseUrl }, search)],
  }
  for (const name of [...ALWAYS, ...MEASURES.filter((one) => wanted.includes(one))]) {
    const [title, measure] = measures[name]
    try {
      note(name, await step(title, measure))
    } catch (error) {
      note(name, { why: error.message })
    }
  }
}

const ms = (number) => `${number.toFixed(1)} ms`
const times = ({ rps, p50, p97_5, p99, failed }) =>
  `${Math.round(rps)}/s  p50 ${ms(p50)}, p97.5 ${ms(p97_5)}, p99 ${ms(p99)}${failed ? `  ${failed} FAILED` : ""}`

const inTurn = ({ own, p95 }) => `p95 ${ms(p95)} at the server; our own part ${ms(own)} (median)`

/** How each number is said: [what, in words]. */
const SAID = {
  products: (onSale) => ["products on sale", String(onSale)],
  filled: ({ engine, fallback }) => [
    "indexed",
    `${engine} products a second in Meilisearch, ${fallback} in PostgreSQL`,
  ],
  calm: (isCalm) => [
    "measured",
    isCalm ? "while the server had nothing else to do" : "beside what the server did by itself",
  ],
  search_in_turn: (search) => ["search, in turn", inTurn(search)],
  suggest_in_turn: (suggest) => ["suggest, in turn", inTurn(suggest)],
  search: (search) => ["search", times(search)],
  suggest: (suggest) => ["suggest", times(suggest)],
  searchable_ms: (most) => ["searchable after", `${Math.round(most)} ms at most`],
  synonym: ({ milliseconds, products }) => ["new word after", `${milliseconds} ms, for ${products} products`],
  rebuild: ({ seconds, asked, bad, limited, p97_5 }) => [
    "built anew in",
    `${seconds.toFixed(1)} s; ${asked} searches meanwhile, p97.5 ${ms(p97_5)}, ${bad} failed or empty, ${limited} from PostgreSQL`,
  ],
}

const isKnown = (value) => value.why === undefined

/** Says one number of `measureSearch`. */
export function showSearch(name, value) {
  const [what, words] = isKnown(value) ? SAID[name](value) : [name, `not measured: ${value.why}`]
  say(`  ${what.padEnd(20)}${words}`)
}

const round = (number) => Math.round(number * 10) / 10
const PROMISED_AT = 20_000
const below = (what, value, bound) => [what, value, `< ${bound}`, value < bound]

/** The promises of search, judged on those numbers that are known. Each: [what, value, promise, kept]. */
export function judgeSearch(products, numbers) {
  const atPromised = (...lines) => (products <= PROMISED_AT ? lines : [])
  const promises = {
    search_in_turn: ({ own }) => atPromised(below("our own time of a search, median, ms", round(own), 3)),
    suggest_in_turn: ({ own, p95 }) =>
      atPromised(
        below("our own time of a suggestion, median, ms", round(own), 3),
        below("suggestion at the server, p95, ms", round(p95), 30),
      ),
    suggest: ({ p97_5 }) => atPromised(below("suggestion for two people at a time, p97.5, ms", round(p97_5), 30)),
    searchable_ms: (most) => [below("ms until a change is searchable", Math.round(most), 5_000)],
    synonym: ({ milliseconds }) => [below("ms until a new word is searchable", milliseconds, 5_000)],
    rebuild: ({ bad }) => [["failed or empty during a rebuild", bad, "0", bad === 0]],
  }
  const judged = Object.entries(promises).flatMap(([name, judge]) => {
    if (numbers[name] === undefined) return []
    return isKnown(numbers[name]) ? judge(numbers[name]) : [[`${name}: not measured`, "-", "", false]]
  })
  const failed = [numbers.search, numbers.suggest].reduce((sum, value) => sum + (value?.rps ? value.failed : 0), 0)
  return [...judged, ["searches and suggestions that failed", failed, "0", failed === 0]].map(([what, ...rest]) => [
    `${products}: ${what}`,
    ...rest,
  ])
}
