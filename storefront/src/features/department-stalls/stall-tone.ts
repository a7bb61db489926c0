import type { StallRecord } from "@san-ocop/kit/http/stall-record"
import type { StateTone } from "@/shared/ui/state-tag"

/** How a stall's state looks: one that may not sell is red. */
export const STALL_TONE: Readonly<Record<StallRecord["status"], StateTone>> = {
  active: "good",
  suspended: "stopped",
  closed: "plain",
}
