import { fold } from "@san-ocop/kit/fold"

/** The kind of a province at the beginning of its name; "TP." needs no space behind it. */
export const PROVINCE_KIND = String.raw`(?:(?:tinh|thanh pho)\s+|tp[\s.]*)`
const KIND = new RegExp(`^${PROVINCE_KIND}`)
/** Short forms that papers use. */
const SHORT: Readonly<Record<string, string>> = { hcm: "ho chi minh" }

/** A province's name without its kind, folded: "TP.HCM" -> "ho chi minh", "Tỉnh Nghệ An" -> "nghe an". */
export function bareProvinceName(name: string): string {
  const bare = fold(name).replace(KIND, "").trim()
  return SHORT[bare] ?? bare
}
