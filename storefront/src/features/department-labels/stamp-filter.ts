import { STAMP_STATES, type StampState } from "@san-ocop/kit/http/labels"
import { choiceParam, oneParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import type { Query } from "@/shared/medusa/query"
import { deskPath } from "../department-session/desk-path"

const PATH = "/so-tem"

const IN_ADDRESS: Readonly<Record<StampState, string>> = {
  in_force: "dang-dung",
  part_voided: "huy-mot-phan",
  voided: "da-huy",
  ended: "qua-han",
}

/** `lot`: of this lot alone, by its id. */
export type StampFilter = { state: StampState | null; q: string; lot: string; province: string | null; page: number }

export function readStampFilter(params: SearchParams): StampFilter {
  const asked = choiceParam(params, "tinh-trang", Object.values(IN_ADDRESS))
  const state = STAMP_STATES.find((one) => IN_ADDRESS[one] === asked) ?? null
  return {
    state,
    q: oneParam(params, "q").slice(0, 100),
    lot: oneParam(params, "lo").slice(0, 64),
    province: provinceParam(params),
    page: pageParam(params),
  }
}

/** What the search form keeps of the address. */
export const keptInSearch = ({ state, lot, province }: StampFilter): Record<string, string | null> => ({
  "tinh-trang": state && IN_ADDRESS[state],
  lo: lot || null,
  tinh: province,
})

const inAddress = (filter: StampFilter): Query => ({ ...keptInSearch(filter), q: filter.q || null })

export const stampsPath = (filter: StampFilter): string =>
  deskPath(PATH, { ...inAddress(filter), trang: filter.page > 1 ? filter.page : null })

/** The register of one lot. */
export const stampsOfLot = (lot: string): string => stampsPath({ state: null, q: "", lot, province: null, page: 1 })

export const stampSheetPath = (filter: StampFilter): string => deskPath(`${PATH}/xlsx`, inAddress(filter))

/** What the backend is asked for. */
export const stampQuery = ({ state, q, lot, province }: StampFilter): Query => ({
  state,
  q: q || null,
  lot: lot || null,
  province_code: province,
})
