import type { ProductList } from "@san-ocop/kit/http/catalog"
import { inPlace, Vocabulary } from "@san-ocop/kit/search/did-you-mean"
import { type Read, readBatch } from "../database"
import { IS_ON_SALE, ON_SALE } from "../sql/card"
import { dayNumber } from "./card-of"
import { engineSearch } from "./engine-search"
import { planOf } from "./knowledge"
import type { Wanted } from "./wanted"
import { today } from "../today"

// What products are called, who makes and sells them, and where they are from.
const NAMES: Read = {
  name: "search-vocabulary",
  text: `SELECT DISTINCT v.name FROM ${ON_SALE}
    LEFT JOIN product_producer pp ON pp.product_id = p.id AND pp.deleted_at IS NULL
    LEFT JOIN producer m ON m.id = pp.producer_id AND m.deleted_at IS NULL
    LEFT JOIN floor f ON f.province_code = l.province_code AND f.deleted_at IS NULL
    CROSS JOIN LATERAL (VALUES (r.name), (m.name), (s.name), (f.province_name), (m.old_province)) v (name)
    WHERE ${IS_ON_SALE} AND v.name IS NOT NULL`,
}
const KEPT_MS = 600_000

let kept: { at: number; vocabulary: Vocabulary } | undefined
let reading: Promise<void> | undefined

async function read(): Promise<void> {
  const names = await readBatch<string>(NAMES, [])
  kept = { at: performance.now(), vocabulary: new Vocabulary(names) }
}

/** The words of the index, some minutes old. Nobody waits for them: until they are read there is nothing to say. */
function vocabularyNow(): Vocabulary | undefined {
  if (!kept || performance.now() - kept.at > KEPT_MS) {
    reading ??= read()
      .catch(() => undefined) // the next search tries again
      .finally(() => (reading = undefined))
  }
  return kept?.vocabulary
}

/**
 * What may have been meant by a query that found nothing, or only what is near: other words in place of those that stand nowhere so. Only
 * what then finds something, under the same filters.
 */
export async function meantInstead(
  { filters, plan }: Wanted,
  { count, near, limited }: ProductList,
): Promise<string | null> {
  if (limited || filters.page > 1 || (count > 0 && !near)) return null
  const words = vocabularyNow()?.meant(plan.words)
  if (!words) return null
  const q = inPlace(plan.text, plan.words, words)
  const asked = { filters: { ...filters, q }, plan: await planOf(q) }
  const found = await engineSearch(asked, dayNumber(today()), false)
  return found.count > 0 && !found.near ? q : null
}
