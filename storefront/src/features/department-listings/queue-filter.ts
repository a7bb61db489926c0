import type { ListingState } from "@san-ocop/kit/http/seller"
import { choiceParam, oneParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
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
export type QueueFilter = { state: (typeof QUEUE_STATES)[number] | null; q: string; page: number }

export const readFilter = (params: SearchParams): QueueFilter => ({
  state: choiceParam(params, "tinh-trang", QUEUE_STATES),
  q: oneParam(params, "q").slice(0, 100),
  page: pageParam(params),
})

type Extra = {
  chon?: string | null
  bao?: string | undefined
  /** The dialog to open, for pages without JavaScript. */
  hop?: string
}

/** The address of the queue as a table. */
export const queueFilePath = ({ state, q }: QueueFilter): string =>
  deskPath("/duyet-san-pham/xlsx", { "tinh-trang": state, q })

/** The address of the queue with this filter, and with one listing opened. */
export const queuePath = ({ state, q, page }: QueueFilter, extra: Extra = {}): string =>
  deskPath("/duyet-san-pham", { "tinh-trang": state, q, trang: page > 1 ? page : null, ...extra })
