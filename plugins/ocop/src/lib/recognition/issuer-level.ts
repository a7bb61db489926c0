import { cityProvinces } from "@san-ocop/floor/lib/geography/city-provinces"
import { fold } from "@san-ocop/kit/fold"
import type { IssuerLevel } from "@san-ocop/kit/http/recognition"
import { bareProvinceName, PROVINCE_KIND } from "./province-name"

const CITY = /\b(?:thanh pho\s+|tp[\s.]*)(.+)$/
const PROVINCE = new RegExp(String.raw`\b${PROVINCE_KIND}(.+)$`)

/** Who speaks: the ministry, a province, or (until June 2025) a district. Null when the name says neither. */
export function issuerLevel(name: string): IssuerLevel | null {
  const text = fold(name)
  if (/\bbo (nong nghiep|nn)/.test(text)) return "ministry"
  if (/\b(huyen|quan|thi xa)\b/.test(text)) return "district"
  const city = CITY.exec(text)?.[1]
  if (city !== undefined) {
    return cityProvinces().has(bareProvinceName(city.replace(/[^a-z ]/g, ""))) ? "province" : "district"
  }
  return /\btinh\b/.test(text) ? "province" : null
}

/** The province that an issuer names, folded: "UBND tỉnh Nghệ An" -> "nghe an". Null when it names none. */
export function issuersProvince(name: string): string | null {
  if (issuerLevel(name) !== "province") return null
  const named = PROVINCE.exec(fold(name))?.[1]
  return named === undefined ? null : bareProvinceName(named)
}
