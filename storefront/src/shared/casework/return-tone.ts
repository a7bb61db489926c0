import type { ReturnState } from "@san-ocop/kit/http/return-offer"
import type { StateTone } from "@/shared/ui/state-tag"

/** How a return's state looks: what waits stands out. */
export const RETURN_TONE: Readonly<Record<ReturnState, StateTone>> = {
  requested: "waiting",
  approved: "waiting",
  sent: "waiting",
  to_refund: "waiting",
  refunded: "good",
  refused: "stopped",
  withdrawn: "plain",
  lapsed: "plain",
}
