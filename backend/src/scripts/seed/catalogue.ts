import { isProductGroup, type ProductGroupCode } from "@san-ocop/kit/product-groups"
import { parse } from "csv-parse/sync"
import { readFileSync } from "node:fs"
import { dataFile } from "./data-file"
import { kindOf } from "./goods/kind-of"
import type { GoodsKind } from "./goods/kind"
import { shortenOwner } from "./person-name"

/** What the source says of a product's standing in the programme. */
export type SourceStatus =
  | "recognised"
  | "re_recognised"
  | "council_passed"
  | "evaluated"
  | "proposed"
  | "expired_or_removed"
  | "revoked"
  | "unknown"

/** One product of the catalogue, as public sources tell it. Null: not told. */
export type CatalogueRow = {
  name: string
  producer: string | null
  producerKind: ProducerKind
  oldProvince: string
  provinceCode: string
  provinceName: string
  oldDistrict: string | null
  communeCode: string | null
  stars: number | null
  year: number | null
  group: ProductGroupCode
  status: SourceStatus
  source: string
  kind: GoodsKind
}
export type ProducerKind = "cooperative" | "cooperative_group" | "enterprise" | "household_business"

const GROUPS: Record<string, ProductGroupCode> = {
  duoc_lieu_va_san_pham_tu_duoc_lieu: "duoc-lieu",
  dich_vu_du_lich: "du-lich",
}
const KINDS: Record<string, ProducerKind> = {
  cooperative: "cooperative",
  cooperative_group: "cooperative_group",
  enterprise: "enterprise",
}
// A claim of stars is dated and judged; it has no place in a name.
const CLAIM = /\s*\(\d sao \d{4}\)$/

/** Reads the catalogue, 405 products of 228 producers in 26 provinces. @throws RangeError when a name fits no kind of goods */
export function readCatalogue(file = dataFile("ocop-products.csv")): CatalogueRow[] {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, skip_empty_lines: true })
  return rows.map(toRow)
}

function toRow(row: Record<string, string>): CatalogueRow {
  const text = (column: string): string | null => row[column]?.trim() || null
  const must = (column: string): string => {
    const value = text(column)
    if (value === null) throw new RangeError(`the catalogue has a row without ${column}: ${row.name}`)
    return value
  }
  const name = must("name").replace(CLAIM, "")
  const told = text("group_derived") ?? ""
  const toldGroup = GROUPS[told] ?? told.replaceAll("_", "-")
  const kind = kindOf(name, toldGroup)
  if (!kind) throw new RangeError(`no kind of goods for "${name}"`)
  const number = (column: string): number | null => (text(column) === null ? null : Number(text(column)))
  const producer = text("producer")
  return {
    name,
    producer: producer && shortenOwner(producer),
    producerKind: KINDS[text("producer_type") ?? ""] ?? "household_business",
    oldProvince: must("old_province"),
    provinceCode: must("new_province_code"),
    provinceName: must("new_province"),
    oldDistrict: text("district_old"),
    communeCode: text("new_commune_code_derived"),
    stars: number("star"),
    year: number("year"),
    group: isProductGroup(toldGroup) ? toldGroup : kind.group,
    status: must("status") as SourceStatus,
    source: must("source"),
    kind,
  }
}
