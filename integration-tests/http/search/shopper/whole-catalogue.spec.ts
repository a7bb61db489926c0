import type { ProductCard, ProductList } from "@san-ocop/kit/http/catalog"
import { plainKeys, searchWords } from "@san-ocop/kit/search/words"
import { letters } from "@san-ocop/kit/search/tone-key"
import synonyms from "../../../../backend/src/search/data/synonyms.json"
import recorded from "../queries/recorded.json"
import { ask } from "../../../support/ask"
import { eventually } from "../../../support/eventually"
import { describeWith } from "../../../support/server"

const list = async (query: string) => (await ask<ProductList>("GET", `/catalog/products?${query}`)).body
const find = (q: string) => list(`q=${encodeURIComponent(q)}`)

/** The sample products: other suites add their own. */
async function sampleProducts(): Promise<ProductCard[]> {
  const first = await list("sort=price_asc")
  const pages = [...Array(first.pages - 1).keys()].map((page) => list(`sort=price_asc&page=${page + 2}`))
  return [first, ...(await Promise.all(pages))].flatMap(({ items }) => items).filter((card) => card.is_sample)
}

/** A number that is always the same for a text, and different for others. */
const seed = (text: string): number =>
  Array.from(text).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7)

const withoutMarks = (name: string): string | null => plainKeys(name)
const typedRaw = (name: string): string | null =>
  searchWords(name)
    .map(({ text }) => {
      const { letters: written, tone } = letters(text)
      return written + tone
    })
    .join(" ")

/** The name without marks and with one of its letters, not a first one, replaced by another. */
function withWrongLetter(name: string): string | null {
  const plain = plainKeys(name)
  const places = [...plain.matchAll(/(?<=[a-z])[a-z]/g)].map(({ index }) => index)
  const at = places[seed(name) % places.length]
  if (at === undefined) return null
  const wrong = "aeioubcdghklmnpst".replace(plain[at] ?? "", "")
  return plain.slice(0, at) + wrong[seed(`${name}!`) % wrong.length] + plain.slice(at + 1)
}

/** The name with one of its words as another region says it; null where there is no such word. */
function withRegionalWord(name: string): string | null {
  const lower = ` ${searchWords(name)
    .map(({ text }) => text)
    .join(" ")} `
  for (const { terms, relation, risk_when_folded: risk } of synonyms) {
    const said = relation === "same" && risk === "low" ? terms.find((term) => lower.includes(` ${term} `)) : undefined
    const other = terms.find((term) => term !== said && !term.includes(said ?? "") && !said?.includes(term))
    if (said && other) return lower.replace(` ${said} `, ` ${other} `).trim()
  }
  return null
}

const KINDS = {
  without_marks: withoutMarks,
  wrong_letter: withWrongLetter,
  regional_word: withRegionalWord,
  raw_telex: typedRaw,
} as const

describeWith("MEILISEARCH_HOST")("every product of the catalogue", () => {
  // Until its index is filled PostgreSQL answers or there is nothing yet, which is judged by suites of its own.
  beforeAll(async () => {
    await eventually(
      () => ask<ProductList>("GET", "/catalog/products?stars=5"),
      ({ body }) => !body.limited && body.count > 0,
    )
  }, 60_000)

  let products: ProductCard[] = []
  beforeAll(async () => {
    products = await sampleProducts()
  }, 60_000)

  it.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
    "is on the first screen when its name is typed %s, as often as recorded",
    async (kind) => {
      const typed = products.flatMap((card) => {
        const q = KINDS[kind](card.name)
        return q === null ? [] : [{ card, q }]
      })
      const lost: string[] = []
      for (const { card, q } of typed) {
        const { items } = await find(q)
        if (!items.some(({ id }) => id === card.id)) lost.push(`${card.name} <- ${q}`)
      }
      const found = (typed.length - lost.length) / typed.length
      process.stdout.write(`${kind}: ${(found * 100).toFixed(1)} % of ${typed.length} on the first screen\n`)
      if (lost.length > 0) process.stdout.write(`  not: ${lost.slice(0, 12).join("; ")}\n`)
      expect(typed.length).toBeGreaterThan(20)
      expect(found).toBeGreaterThanOrEqual(recorded.first_screen[kind])
    },
    180_000,
  )
})
