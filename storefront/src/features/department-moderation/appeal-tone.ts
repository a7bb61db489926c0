import type { AppealState } from "@san-ocop/kit/http/listing-appeal"
import type { StateTone } from "@/shared/ui/state-tag"

export const APPEAL_TONE: Readonly<Record<AppealState, StateTone>> = {
  opened: "waiting",
  granted: "good",
  dismissed: "stopped",
  withdrawn: "plain",
}

export const APPEAL_STATES = ["opened", "granted", "dismissed", "withdrawn"] as const satisfies readonly AppealState[]
