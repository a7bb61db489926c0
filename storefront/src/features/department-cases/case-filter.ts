import type { CaseKind, CaseRow, CaseShow } from "@san-ocop/kit/http/casework"
import { choiceParam, oneParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { deskPath } from "../department-session/desk-path"

export const CASE_KINDS = [
  "report",
  "complaint",
  "authority_request",
  "restriction",
  "appeal",
] as const satisfies readonly CaseKind[]
export const CASE_SHOWS = ["open", "late", "all"] as const satisfies readonly CaseShow[]

/** What the list of cases shows, as kept in its address. */
export type CaseFilter = { kind: CaseKind | null; show: CaseShow; q: string; province: string | null; page: number }

export const readCaseFilter = (params: SearchParams): CaseFilter => ({
  kind: choiceParam(params, "loai", CASE_KINDS),
  show: choiceParam(params, "xem", CASE_SHOWS) ?? "open",
  q: oneParam(params, "q").slice(0, 100),
  province: provinceParam(params),
  page: pageParam(params),
})

const query = ({ kind, show, q, province, page }: CaseFilter) => ({
  loai: kind,
  xem: show === "open" ? null : show,
  q,
  tinh: province,
  trang: page > 1 ? page : null,
})

/** The address of the list with this filter. */
export const casesPath = (filter: CaseFilter): string => deskPath("/vu-viec", query(filter))
/** The same list as a file. */
export const caseSheetPath = (filter: CaseFilter): string => deskPath("/vu-viec/xuat", query({ ...filter, page: 1 }))

const PAGES: Readonly<Record<CaseRow["page"]["kind"], string>> = {
  report: "phan-anh",
  complaint: "khieu-nai",
  authority_request: "yeu-cau",
  restriction: "han-che",
}

export type CaseNews = "done" | "last" | "moved"

/** The page of one case. `bao` is what has just happened. */
export const casePath = ({ kind, id }: CaseRow["page"], bao?: CaseNews): string =>
  deskPath(`/vu-viec/${PAGES[kind]}/${encodeURIComponent(id)}`, { bao })
