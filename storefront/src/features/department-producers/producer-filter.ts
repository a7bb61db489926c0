import type { ProducerKind, VerificationState } from "@san-ocop/kit/http/verification"
import { choiceParam, oneParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import type { Query } from "@/shared/medusa/query"
import { PRODUCER_KINDS } from "@/shared/producer-kinds"
import { deskPath } from "../department-session/desk-path"

export const STATES = [
  "submitted",
  "under_review",
  "needs_information",
  "verified",
  "suspended",
  "rejected",
  "draft",
  "closed",
] as const satisfies readonly VerificationState[]

export const EXPIRING = ["30", "60", "90"] as const

/** "waiting" is what waits for the department, in whatever state; null is everything. */
const SHOWN = ["waiting", ...STATES] as const
type Shown = (typeof SHOWN)[number] | null

/** What the list shows, as kept in its address: it survives a reload and can be sent to a colleague. */
export type ProducerFilter = {
  shown: Shown
  kind: ProducerKind | null
  expiring: (typeof EXPIRING)[number] | null
  q: string
  province: string | null
  page: number
}

export const readFilter = (params: SearchParams): ProducerFilter => ({
  shown: choiceParam(params, "tinh-trang", SHOWN),
  kind: choiceParam(params, "loai", PRODUCER_KINDS),
  expiring: choiceParam(params, "het-han", EXPIRING),
  q: oneParam(params, "q").slice(0, 100),
  province: provinceParam(params),
  page: pageParam(params),
})

const inAddress = ({ shown, kind, expiring, q, province, page }: ProducerFilter): Query => ({
  "tinh-trang": shown,
  loai: kind,
  "het-han": expiring,
  q,
  tinh: province,
  trang: page > 1 ? page : null,
})

/** The filter as hidden fields of a form, and read back from there. */
export const filterFields = (filter: ProducerFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inAddress(filter)).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  )

export const isFiltered = ({ shown, kind, expiring, q, province }: ProducerFilter): boolean =>
  shown !== null || kind !== null || expiring !== null || q !== "" || province !== null

export const NO_FILTER: ProducerFilter = { shown: null, kind: null, expiring: null, q: "", province: null, page: 1 }

export const producersPath = (filter: ProducerFilter): string => deskPath("/chu-the", inAddress(filter))

/** The address of the list as a table. */
export const producersFilePath = (filter: ProducerFilter): string =>
  deskPath("/chu-the/xlsx", inAddress({ ...filter, page: 1 }))

type Extra = {
  bao?: string | undefined
  /** The dialog to open, for pages without JavaScript. */
  hop?: string
}

/** One producer's dossier, which knows the list that one came from. */
export const dossierPath = (id: string, filter: ProducerFilter, extra: Extra = {}): string =>
  deskPath(`/chu-the/${encodeURIComponent(id)}`, { ...inAddress(filter), ...extra })

/** What the backend is asked for. */
export const queryOf = ({ shown, kind, expiring, q, province, page }: ProducerFilter, size: number): Query => ({
  ...(shown === "waiting" ? { waiting: true } : { state: shown }),
  kind,
  expiring,
  q,
  province_code: province,
  limit: size,
  offset: (page - 1) * size,
})
