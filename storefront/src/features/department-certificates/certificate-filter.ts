import { choiceParam, oneParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { deskPath } from "../department-session/desk-path"

export const STANDINGS = ["valid", "expiring", "expired", "replaced", "suspended", "revoked", "not_recognised"] as const
export const DUES = ["30", "90", "180", "expired"] as const
export const STARS = ["5", "4", "3"] as const
export const LEVELS = ["province", "ministry", "district"] as const

/** What a list of certificates is filtered by: all of it stands in the address, so it survives a reload and can be sent on. */
export type CertificateFilter = {
  q: string
  standing: (typeof STANDINGS)[number] | null
  due: (typeof DUES)[number] | null
  stars: (typeof STARS)[number] | null
  level: (typeof LEVELS)[number] | null
  decision: string
  province: string | null
  page: number
}

export const readCertificateFilter = (params: SearchParams): CertificateFilter => ({
  q: oneParam(params, "q").slice(0, 100),
  standing: choiceParam(params, "hieu-luc", STANDINGS),
  due: choiceParam(params, "han", DUES),
  stars: choiceParam(params, "sao", STARS),
  level: choiceParam(params, "cap", LEVELS),
  decision: oneParam(params, "quyet-dinh").slice(0, 64),
  province: provinceParam(params),
  page: pageParam(params),
})

/** The filter as the names of the address; without the page. */
export const inAddress = ({ q, standing, due, stars, level, decision, province }: CertificateFilter) => ({
  q,
  "hieu-luc": standing,
  han: due,
  sao: stars,
  cap: level,
  "quyet-dinh": decision || null,
  tinh: province,
})

/** The filter as the backend's query; without the page. */
export const asQuery = ({ q, standing, due, stars, level, decision, province }: CertificateFilter) => ({
  q,
  standing,
  due,
  stars,
  level,
  decision: decision || null,
  province_code: province,
})

/** The list with `change` made to its filter; back on its first page unless told otherwise. */
export const certificatesPath = (filter: CertificateFilter, change: Partial<CertificateFilter> = {}): string => {
  const next = { ...filter, page: 1, ...change }
  return deskPath("/chung-nhan", { ...inAddress(next), trang: next.page > 1 ? next.page : null })
}
