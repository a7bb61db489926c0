import type { RiskFilter } from "@san-ocop/kit/http/department"
import type { ListingState } from "@san-ocop/kit/http/seller"
import { choiceParam, oneParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { deskPath } from "../department-session/desk-path"

/** States that the queue can show. Without one it shows what waits. */
export const QUEUE_STATES = [
  "submitted",
  "changed",
  "changes_requested",
  "approved",
  "rejected",
  "taken_down",
] as const satisfies readonly ListingState[]

/** What the queue shows, as kept in its address. */
export type QueueFilter = {
  state: (typeof QUEUE_STATES)[number] | null
  risk: RiskFilter | null
  q: string
  province: string | null
  page: number
}

/** What waits, whatever its risk, in the provinces of the officer. */
export const WAITING: QueueFilter = { state: null, risk: null, q: "", province: null, page: 1 }

/** How the risk is called in the address. */
const RISK_WORDS = { "can-xem": "flagged", "khong-co": "clean" } as const satisfies Record<string, RiskFilter>
type RiskWord = keyof typeof RISK_WORDS
const wordOfRisk = (risk: RiskFilter | null): RiskWord | null => {
  if (risk === null) return null
  return risk === "flagged" ? "can-xem" : "khong-co"
}

function readRisk(params: SearchParams): RiskFilter | null {
  const word = choiceParam(params, "diem", ["can-xem", "khong-co"])
  return word && RISK_WORDS[word]
}

/** The filter as hidden fields of a form, under the names of the address. */
export const filterFields = ({ state, risk, q, province, page }: QueueFilter): Record<string, string> => ({
  "tinh-trang": state ?? "",
  diem: wordOfRisk(risk) ?? "",
  q,
  tinh: province ?? "",
  trang: String(page),
})

export const readFilter = (params: SearchParams): QueueFilter => ({
  state: choiceParam(params, "tinh-trang", QUEUE_STATES),
  risk: readRisk(params),
  q: oneParam(params, "q").slice(0, 100),
  province: provinceParam(params),
  page: pageParam(params),
})

type Extra = {
  chon?: string | null
  bao?: string | undefined
  /** The dialog to open, for pages without JavaScript. */
  hop?: string
}

/** The address of the queue as a table. */
export const queueFilePath = ({ state, risk, q, province }: QueueFilter): string =>
  deskPath("/duyet-san-pham/xlsx", { "tinh-trang": state, diem: wordOfRisk(risk), q, tinh: province })

/** The address of the queue with this filter, and with one listing opened. */
export const queuePath = ({ state, risk, q, province, page }: QueueFilter, extra: Extra = {}): string =>
  deskPath("/duyet-san-pham", {
    "tinh-trang": state,
    diem: wordOfRisk(risk),
    q,
    tinh: province,
    trang: page > 1 ? page : null,
    ...extra,
  })
