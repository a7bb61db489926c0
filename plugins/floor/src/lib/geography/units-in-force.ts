import { type Day, day } from "@san-ocop/kit/day"
import { slug } from "@san-ocop/kit/fold"
import { nameParts } from "./name-parts"
import { readTable } from "./read-table"
import type { Succession, Unit, Units } from "./units"

/** Communes and provinces of two levels came into force on this day (Law 72/2025/QH15). */
export const TWO_LEVELS_FROM = day("2025-07-01")
/** Đồng Nai became a city, and ten of its communes wards, on this day (Resolution 30/2026/QH16). */
export const DONG_NAI_CITY_FROM = day("2026-04-30")

const DONG_NAI = "75"
const DONG_NAI_NEW_WARDS = new Set("25270 25357 25363 26116 26170 26248 26326 26368 26425 26485".split(" "))

export const inForceId = (code: string): string => `2025:${code}`

const sinceOf = (code: string): Day =>
  code === DONG_NAI || DONG_NAI_NEW_WARDS.has(code) ? DONG_NAI_CITY_FROM : TWO_LEVELS_FROM

function provinceOf(code: string, written: string): Unit {
  const parts = nameParts(written)
  const id = inForceId(code)
  const place = { id, code, level: "province" as const, slug: slug(parts.name), parent_id: null, province_id: id }
  return { ...place, ...parts, valid_from: sinceOf(code), valid_to: null }
}

/** Đồng Nai as it was in its ten months as a province of two levels. */
function dongNaiBefore(): Units {
  const id = `${inForceId(DONG_NAI)}:tinh`
  const place = { id, code: DONG_NAI, level: "province" as const, slug: null, parent_id: null, province_id: id }
  const before: Unit = {
    ...place,
    ...nameParts("Tỉnh Đồng Nai"),
    valid_from: TWO_LEVELS_FROM,
    valid_to: day("2026-04-29"),
  }
  const became: Succession = { id: `asuc_${id}`, from_unit_id: id, to_unit_id: inForceId(DONG_NAI), divided: false }
  return { units: [before], successions: [became] }
}

/** The provinces and communes in force, from provinces.csv and communes.csv. */
export function unitsInForce(provincesCsv: string, communesCsv: string): Units {
  const provinces = readTable(provincesCsv, ["new_code", "new_name"]).map((row) =>
    provinceOf(row.new_code, row.new_name),
  )
  const communes = readTable(communesCsv, ["code", "full_name", "province_code"]).map((row): Unit => ({
    id: inForceId(row.code),
    code: row.code,
    level: "commune",
    ...nameParts(row.full_name),
    slug: null,
    parent_id: inForceId(row.province_code),
    province_id: inForceId(row.province_code),
    valid_from: sinceOf(row.code),
    valid_to: null,
  }))
  const earlier = dongNaiBefore()
  return { units: [...provinces, ...communes, ...earlier.units], successions: earlier.successions }
}
