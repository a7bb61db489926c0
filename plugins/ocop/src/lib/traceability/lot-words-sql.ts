import { fold } from "@san-ocop/kit/fold"

// Nobody types more, and each is a look-up of its own.
const MOST_WORDS = 8

const WORDS_OF_LOT = "fold_text(l.code || ' ' || coalesce(l.lot_number, '') || ' ' || coalesce(l.name, ''))"

// Each way has its index: a lot's own words, the lots of a product, the lots of a producer.
const LOTS_WITH_WORD = `(select l.id from lot l where l.deleted_at is null and ${WORDS_OF_LOT} like ?
    union select l.id from product named join lot l on l.product_id = named.id and l.deleted_at is null where fold_text(named.title) like ?
    union select l.id from producer maker join lot l on l.producer_id = maker.id and l.deleted_at is null where fold_text(maker.name) like ?)`

/** What goes after the tables that a query of lots reads, and its values in their order. */
type LotWords = { join: string; bindings: string[] }

/**
 * Narrows a query of lots `lot` to those that hold every word of `q`, each somewhere in the lot's code, its number, its name or its
 * producer's, with or without marks. Without words every lot stays. What is found is found once, whatever else the query asks.
 */
export function lotWordsSql(lot: string, q: string | undefined): LotWords {
  const words = fold(q ?? "")
    .split(" ")
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  if (words.length === 0) return { join: "", bindings: [] }
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`)
  const found = words.map(() => LOTS_WITH_WORD).join(" intersect ")
  return { join: `join (${found}) found on found.id = ${lot}.id`, bindings: patterns.flatMap((one) => [one, one, one]) }
}
