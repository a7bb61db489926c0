import { choiceParam, oneParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import type { Query } from "@/shared/medusa/query"
import { deskPath } from "../department-session/desk-path"

/** What the desk looks at: all lots, those with gaps, those recalled, or products without any. */
export const LOT_TABS = ["lots", "incomplete", "recalled", "without"] as const
export type LotTab = (typeof LOT_TABS)[number]
const IN_ADDRESS: Readonly<Record<LotTab, string | null>> = {
  lots: null,
  incomplete: "thieu-thong-tin",
  recalled: "thu-hoi",
  without: "chua-co-lo",
}
export type LotFilter = { tab: LotTab; q: string; province: string | null; page: number }

const valueOf = (tab: LotTab): string => IN_ADDRESS[tab] ?? ""

export function readLotFilter(params: SearchParams): LotFilter {
  const asked = choiceParam(params, "muc", LOT_TABS.map(valueOf))
  const tab = LOT_TABS.find((one) => valueOf(one) === asked) ?? "lots"
  return { tab, q: oneParam(params, "q"), province: provinceParam(params), page: pageParam(params) }
}

export const lotsPath = ({ tab, q, province, page }: LotFilter): string =>
  deskPath("/lo-hang", { muc: IN_ADDRESS[tab], q: q || null, tinh: province, trang: page > 1 ? page : null })

/** The name of a tab in the address; null for the first. */
export const tabInAddress = (tab: LotTab): string | null => IN_ADDRESS[tab]

/** The list as it is filtered, as a file. */
export const lotSheetPath = ({ tab, q, province }: LotFilter): string =>
  deskPath("/lo-hang/xlsx", { muc: IN_ADDRESS[tab], q: q || null, tinh: province })

/** What the backend is asked for behind a tab. */
export const lotQuery = (filter: LotFilter, size: number): Query => ({
  ...sheetQuery(filter),
  limit: size,
  offset: (filter.page - 1) * size,
})

/** The same for all of its rows. */
export const sheetQuery = ({ tab, q, province }: LotFilter): Query => ({
  q: q || null,
  province_code: province,
  ...(tab === "incomplete" && { incomplete: "true" }),
  ...(tab === "recalled" && { state: "recalled" }),
})
