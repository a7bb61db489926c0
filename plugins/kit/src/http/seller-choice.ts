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
  listings: { id: string; name: string }[]
}
