import { clashes } from "@san-ocop/kit/search/synonym-book"
import { type SynonymGroup, Synonyms } from "@san-ocop/kit/search/synonyms"
import { type Read, readBatch } from "../../catalog/database"
import { IS_ON_SALE, ON_SALE } from "../../catalog/sql/card"

const NAMES: Read = {
  name: "search-names-on-sale",
  text: `SELECT json_build_array(p.id, r.name) FROM ${ON_SALE} WHERE ${IS_ON_SALE} AND l.product_id > $1
    ORDER BY l.product_id LIMIT $2`,
}
const BATCH = 5_000

/** Ids and names of everything on sale, in batches. */
async function* namesOnSale(): AsyncGenerator<[id: string, name: string][]> {
  for (let after = ""; ;) {
    const batch = await readBatch<[string, string]>(NAMES, [after, BATCH])
    const last = batch.at(-1)
    if (!last) return
    yield batch
    after = last[0]
  }
}

/** The products that are found by other words when `after` holds in place of `before`. */
export async function touchedProducts(
  before: readonly SynonymGroup[],
  after: readonly SynonymGroup[],
): Promise<string[]> {
  // What stands on both sides changes nothing for anybody.
  const [kept, now] = [new Set(before), new Set(after)]
  const changed = [...before.filter((group) => !now.has(group)), ...after.filter((group) => !kept.has(group))]
  const mayMatch = new Synonyms(changed.map(({ asked_only: _asked, ...group }) => group))
  const [old, next] = [new Synonyms(before), new Synonyms(after)]
  const differs = (name: string): boolean =>
    mayMatch.otherNames(name).length > 0 &&
    JSON.stringify(old.otherNames(name)) !== JSON.stringify(next.otherNames(name))
  const ids: string[] = []
  for await (const batch of namesOnSale()) for (const [id, name] of batch) if (differs(name)) ids.push(id)
  return ids
}

/** Words of a group that without their marks are other words: those of products or of other groups. */
export async function clashingWords(group: SynonymGroup, others: readonly SynonymGroup[]): Promise<string[]> {
  const found = new Set(
    clashes(
      group,
      others.flatMap(({ terms }) => terms),
    ),
  )
  for await (const batch of namesOnSale())
    for (const word of clashes(
      group,
      batch.map(([, name]) => name),
    ))
      found.add(word)
  return [...found]
}
