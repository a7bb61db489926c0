import type { Day } from "../day"

/** GET /department/sellers?q=…: the stalls of the officer's province, to choose one. */
export type SellerChoice = {
  id: string
  name: string
  slug: string
  /** As sale is judged today. */
  status: "active" | "suspended"
  /** First day of the open restriction that holds first. */
  restricted_from: Day | null
  /** Whoever asks works for it himself: others decide about it. */
  is_own: boolean
  listings: { id: string; name: string }[]
}
