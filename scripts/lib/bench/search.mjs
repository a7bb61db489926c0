import { setTimeout } from "node:timers/promises"
import { withClient } from "../postgres.mjs"
import { say, step } from "../say.mjs"
import { phrases } from "./reads.mjs"
import { measureRebuild } from "./rebuild.mjs"

const ASKED = 300
const CHANGES = 5
const PATIENCE_MS = 30_000
const PHONE = "0900000001"
const OPERATOR = "dieuhanh@san-ocop.example"
const PASSWORD = "ocop-demo-2026"
const KNOWN = "mật ong"
const UNKNOWN = "zimbaro"

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** "search;dur=3.1, engine;dur=2.0" as numbers. */
const timesIn = (header = "") =>
  Object.fromEntries(header.split(", ").map((one) => [one.split(";")[0], Number(one.split("dur=")[1])]))

/** What our handler takes beside what it waits for the engine, one question after the other: the median, in ms. */
async function overheadOf(url, queries) {
  const own = []
  for (const path of queries) {
    const answer = await fetch(url + path)
    await answer.arrayBuffer()
    const { search, engine } = timesIn(answer.headers.get("server-timing") ?? "")
    own.push(search - engine)
  }
  return middle(own)
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

/** Speed of search and suggestions, of indexing, and of a change until it is searchable, over copies of the real products. */
export async function measureSearch({ backend, databaseUrl, indexing, onSale }) {
  const { load } = await import("../../../integration-tests/bench/load.mjs")
  const { search, suggest } = await paths(databaseUrl)
  const some = (pathOf) => Array.from({ length: ASKED }, (_, number) => pathOf(number))
  const url = `${backend}/`
  const overhead_ms = await step("Our own time measured", async () => ({
    search: await overheadOf(backend, some(search)),
    suggest: await overheadOf(backend, some(suggest)),
  }))
  return {
    products: onSale,
    // The first start fills both indexes, the engine's and the fallback's.
    indexed_per_s: Math.round((1_000 * onSale) / indexing),
    overhead_ms,
    search: await step("Searches measured", () => load({ url, pathOf: search }, { connections: 2 })),
    suggest: await step("Suggestions measured", () => load({ url, pathOf: suggest }, { connections: 2 })),
    searchable_ms: Math.round(await step("Changes searched for", () => timeToSearchable({ backend, databaseUrl }))),
    synonym: await step("A new word searched for", () => timeToSynonym({ backend })),
  }
}

/** How a rebuild fares while shoppers search. The job that looks after the index has its turn every five minutes. */
export const measureSearchRebuild = ({ backend, databaseUrl }) =>
  step("Index built anew", async () => measureRebuild({ backend, databaseUrl }, (await paths(databaseUrl)).search))

const ms = (number) => `${number.toFixed(1)} ms`

export function showSearch(products, { indexed_per_s, overhead_ms, searchable_ms, synonym, ...measured }) {
  say(`\nsearch over ${products} products, ${measured.products} on sale`)
  for (const name of ["search", "suggest"]) {
    const { rps, p50, p97_5, p99, failed } = measured[name]
    const numbers = `${Math.round(rps)}/s  p50 ${ms(p50)}, p97.5 ${ms(p97_5)}, p99 ${ms(p99)}`
    say(`${name.padEnd(20)}${numbers}, our own ${ms(overhead_ms[name])}${failed ? `  ${failed} FAILED` : ""}`)
  }
  say(`${"indexed".padEnd(20)}${indexed_per_s} products a second`)
  say(`${"searchable after".padEnd(20)}${searchable_ms} ms at most`)
  say(`${"new word after".padEnd(20)}${synonym.milliseconds} ms, for ${synonym.products} products`)
}

export function showSearchRebuild({ seconds, asked, bad, limited, p97_5 }) {
  const meanwhile = `${asked} searches meanwhile, p97.5 ${ms(p97_5)}, ${bad} failed or empty, ${limited} from PostgreSQL`
  say(`${"built anew in".padEnd(20)}${seconds.toFixed(1)} s; ${meanwhile}`)
}

/** The promises of search, judged on what was measured. Each: [what, value, promise, kept]. */
export function judgeSearch(products, { suggest, search, overhead_ms, searchable_ms, synonym }) {
  const round = (number) => Math.round(number * 10) / 10
  const failed = search.failed + suggest.failed
  const own = Math.max(overhead_ms.search, overhead_ms.suggest)
  const common = [
    [`${products}: ms until a change is searchable`, searchable_ms, "< 5000", searchable_ms < 5_000],
    [`${products}: ms until a new word is searchable`, synonym.milliseconds, "< 5000", synonym.milliseconds < 5_000],
    [`${products}: searches and suggestions that failed`, failed, "0", failed === 0],
  ]
  if (products > 20_000) return common
  return [
    [`${products}: suggestion p97.5, ms`, round(suggest.p97_5), "< 30", suggest.p97_5 < 30],
    [`${products}: our own time, median, ms`, round(own), "< 3", own < 3],
    ...common,
  ]
}

export const judgeSearchRebuild = (products, { bad }) => [
  [`${products}: failed or empty during a rebuild`, bad, "0", bad === 0],
]
