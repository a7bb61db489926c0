import { slug } from "@san-ocop/kit/fold"
import type { CatalogueRow, ProducerKind } from "./catalogue"

/** A producer with his goods; he sells them himself at a stall of the same name. Without `producer`: goods that nobody sells here. */
export type StallPlan = {
  slug: string
  name: string
  kind: ProducerKind
  provinceCode: string
  communeCode: string | null
  oldProvince: string
  isProducer: boolean
  rows: CatalogueRow[]
}

/** The sellers of the first two sample accounts, named in the README: honey, and fish sauce from another province. */
const FIRST = ["Công ty TNHH Ong mật Thanh Hảo", "Công ty TNHH Thực phẩm và TMDV Lê Gia"]

/**
 * Who sells what: a stall for each producer, those of the documented accounts first, then one for each province whose goods have
 * no known producer. Slugs are unique and the same at every run.
 */
export function planStalls(rows: readonly CatalogueRow[]): StallPlan[] {
  const produced = rows.filter((row) => row.producer !== null)
  const names = [...new Set([...FIRST, ...produced.map((row) => row.producer ?? "")])]
  const taken = new Map<string, number>()
  const producers = names.map((name) =>
    stallOf(
      name,
      produced.filter((row) => row.producer === name),
      true,
      taken,
    ),
  )
  const orphans = rows.filter((row) => row.producer === null)
  const catalogues = [...new Set(orphans.map((row) => row.provinceName))].map((province) => {
    const own = orphans.filter((row) => row.provinceName === province)
    return stallOf(`Danh mục OCOP ${withoutKind(province)}`, own, false, taken)
  })
  return [...producers, ...catalogues]
}

function stallOf(name: string, rows: CatalogueRow[], isProducer: boolean, taken: Map<string, number>): StallPlan {
  const first = rows[0]
  if (!first) throw new RangeError(`no goods of ${name} in the catalogue`)
  const wanted = slug(name)
  const count = (taken.get(wanted) ?? 0) + 1
  taken.set(wanted, count)
  return {
    slug: count === 1 ? wanted : `${wanted}-${count}`,
    name,
    kind: isProducer ? first.producerKind : "enterprise",
    provinceCode: first.provinceCode,
    communeCode: isProducer ? (rows.find((row) => row.communeCode)?.communeCode ?? null) : null,
    oldProvince: first.oldProvince,
    isProducer,
    rows,
  }
}

/** "Tỉnh Hưng Yên" -> "Hưng Yên" */
export const withoutKind = (province: string): string => province.replace(/^(Tỉnh|Thành phố) /, "")
