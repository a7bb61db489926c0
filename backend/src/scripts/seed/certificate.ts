import { addDays, addMonths, day, type Day } from "@san-ocop/kit/day"
import { TERM_MONTHS } from "@san-ocop/kit/star-bands"
import { randomFrom } from "../../pictures/random"
import type { CatalogueRow } from "./catalogue"

/** A certificate as the programme records it, before it is bound to a product. */
export type SampleCertificate = {
  number: string
  product_name: string
  stars: number
  decision_number: string
  decided_on: Day | null
  decided_precision: "day" | "year"
  issuer_level: "district" | "province" | "ministry"
  issuer_name: string
  province_code: string
  valid_from: Day | null
  valid_until: Day | null
  replaced_from: null
  state: "recognised" | "renewed" | "revoked" | "not_recognised"
  source_url: string | null
  is_sample: true
}

/** Merged provinces issue since the two-level government began, 1 July 2025. */
const MERGER_YEAR = 2026

/**
 * The certificate of a row, or null where the source tells too little to claim one.
 * Only `recognised` and `re_recognised` rows with stars and a year earn stars. Where only the year is known the decision counts from
 * 1 January. Decision numbers are not in the source, so they are samples. `serial` makes the number unique.
 */
export function certificateOf(row: CatalogueRow, serial: number): SampleCertificate | null {
  const decided = decisionOf(row)
  if (!decided) return null
  const { state, stars, on } = decided
  const year = on?.slice(0, 4)
  const exact = row.year === null && on !== null
  // Decisions of one year with different days are different decisions.
  const monthAndDay = exact ? `.${on.slice(5, 7)}${on.slice(8)}` : ""
  return {
    number: `MAU-${row.provinceCode}-${year ?? "CHO"}-${String(serial).padStart(4, "0")}`,
    product_name: row.name,
    stars,
    decision_number: year ? `MẪU-${row.provinceCode}.${stars}${monthAndDay}/QĐ-${year}` : "MẪU-chưa có quyết định",
    decided_on: on,
    decided_precision: exact ? "day" : "year",
    ...issuerOf(row, stars, on),
    province_code: row.provinceCode,
    valid_from: on,
    valid_until: on && addDays(addMonths(on, TERM_MONTHS), -1),
    replaced_from: null,
    state,
    source_url: /^https?:/.test(row.source) ? row.source : null,
    is_sample: true,
  }
}

type Decision = { state: SampleCertificate["state"]; stars: number; on: Day | null }

function decisionOf({ status, stars, year, name }: CatalogueRow): Decision | null {
  const on = year === null ? null : day(`${year}-01-01`)
  switch (status) {
    case "recognised":
    case "re_recognised":
      return stars === null || on === null
        ? null
        : { state: status === "recognised" ? "recognised" : "renewed", stars, on }
    case "revoked":
      return { state: "revoked", stars: stars ?? 3, on: on ?? sampleDay(name) }
    case "expired_or_removed":
      return on && { state: "recognised", stars: stars ?? 0, on }
    case "council_passed":
    case "evaluated":
    case "proposed":
      return { state: "not_recognised", stars: 0, on: null }
    case "unknown":
      return null
  }
}

const sampleDay = (name: string): Day => addDays(day("2022-03-01"), Math.floor(randomFrom(`decided|${name}`)() * 600))

/**
 * Who recognises: five stars the ministry; four the province; three the district from February 2023 to June 2025, the province before
 * and after (Decisions 1048/2019, 148/2023, and the two-level government of July 2025).
 */
function issuerOf(
  row: CatalogueRow,
  stars: number,
  on: Day | null,
): Pick<SampleCertificate, "issuer_level" | "issuer_name"> {
  const year = Number(on?.slice(0, 4) ?? MERGER_YEAR)
  if (stars === 5) {
    const ministry = year >= 2025 ? "Bộ Nông nghiệp và Môi trường" : "Bộ Nông nghiệp và Phát triển nông thôn"
    return { issuer_level: "ministry", issuer_name: ministry }
  }
  if (stars === 3 && year >= 2023 && year < MERGER_YEAR && row.oldDistrict) {
    return { issuer_level: "district", issuer_name: `UBND ${lowerKind(row.oldDistrict)}` }
  }
  const province = year >= MERGER_YEAR ? lowerKind(row.provinceName) : oldProvinceName(row.oldProvince)
  return { issuer_level: "province", issuer_name: `UBND ${province}` }
}

const OLD_CITIES = new Set(["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ"])
const oldProvinceName = (name: string): string =>
  name.startsWith("TP. ") ? `thành phố ${name.slice(4)}` : `${OLD_CITIES.has(name) ? "thành phố" : "tỉnh"} ${name}`
/** "Huyện Tiểu Cần" -> "huyện Tiểu Cần", as it stands inside a sentence. */
const lowerKind = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
