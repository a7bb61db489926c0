import { fold } from "@san-ocop/kit/fold"
import type { IssuerLevel } from "@san-ocop/kit/http/recognition"

/** Cities that are provinces, today or before July 2025; any other "thành phố" was a district. */
const CITIES = new Set(["ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue"])

/** Who speaks: the ministry, a province, or (until June 2025) a district. Null when the name says neither. */
export function issuerLevel(name: string): IssuerLevel | null {
  const text = fold(name)
  if (/\bbo (nong nghiep|nn)/.test(text)) return "ministry"
  if (/\b(huyen|quan|thi xa)\b/.test(text)) return "district"
  const city = /\b(?:thanh pho|tp\.?)\s+(.+)$/.exec(text)?.[1]
  if (city !== undefined) return CITIES.has(city.replace(/[^a-z ]/g, "").trim()) ? "province" : "district"
  return /\btinh\b/.test(text) ? "province" : null
}

/** The province that an issuer names, folded: "UBND tỉnh Nghệ An" -> "nghe an". Null when it names none. */
export function issuersProvince(name: string): string | null {
  if (issuerLevel(name) !== "province") return null
  return /\b(?:tinh|thanh pho|tp\.?)\s+(.+)$/.exec(fold(name))?.[1]?.trim() ?? null
}
