import type { StatisticsScope } from "@san-ocop/kit/http/statistics"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import type { Query } from "@/shared/medusa/query"
import { deskPath } from "../department-session/desk-path"

/** Names in the address, and what the backend calls them. */
export const FILTER_NAMES = {
  tinh: "province_code",
  "tinh-cu": "old_province",
  xa: "commune_code",
  tu: "from",
  den: "to",
  chot: "as_of",
} as const

type AddressName = keyof typeof FILTER_NAMES
const NAMES = Object.keys(FILTER_NAMES) as AddressName[]

/** What the address asks for; "" where it asks for nothing. */
export type StatisticsFilter = Readonly<Record<AddressName, string>>

export const readFilter = (params: SearchParams): StatisticsFilter =>
  Object.fromEntries(NAMES.map((name) => [name, oneParam(params, name)])) as StatisticsFilter

/** The filter as the backend's query; empty ones are left out there. */
export const filterQuery = (filter: StatisticsFilter): Query =>
  Object.fromEntries(NAMES.map((name) => [FILTER_NAMES[name], filter[name]]))

/** A page of the statistics for the same question. */
export const statisticsPath = (filter: Partial<StatisticsFilter> = {}, page = ""): string =>
  deskPath(`/thong-ke${page}`, filter)

/** The question that a frozen report answered, without its as-of day. `national`: the province must be said. */
export const queryOfScope = (scope: StatisticsScope, national: boolean): Query => ({
  ...(national ? { province_code: scope.province_code } : {}),
  old_province: scope.old_province,
  commune_code: scope.commune_code,
  from: scope.from,
  to: scope.to,
})

/** Which field of the form a refused filter belongs to. */
export const fieldInAddress = (field: string | undefined): AddressName | null =>
  NAMES.find((name) => FILTER_NAMES[name] === field) ?? null
