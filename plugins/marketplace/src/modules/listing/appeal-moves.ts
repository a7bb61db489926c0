import type { StateTable } from "@san-ocop/kit/state-table"
import type { AppealState } from "@san-ocop/kit/http/listing-appeal"

/** The life of an appeal. Granted, a rejected listing waits for review again, and one that was taken down is on sale again. */
export const APPEAL_MOVES = {
  opened: ["granted", "dismissed", "withdrawn"],
  granted: [],
  dismissed: [],
  withdrawn: [],
} as const satisfies StateTable<AppealState>

export const APPEAL_START: AppealState = "opened"
export const APPEAL_ENDS: readonly AppealState[] = ["granted", "dismissed", "withdrawn"]
