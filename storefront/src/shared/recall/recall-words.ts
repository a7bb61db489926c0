import type { HazardClass } from "@san-ocop/kit/http/public-recall"
import type { RecalledLot, RecallState } from "@san-ocop/kit/http/recall"
import { translator } from "@/shared/i18n/translator"
import type { StateTone } from "@/shared/ui/state-tag"

/** How a recall's state looks: what waits and what is stopped stand out, what is over is quiet. */
export const RECALL_TONE: Readonly<Record<RecallState, StateTone>> = {
  draft: "waiting",
  approved: "stopped",
  closed: "good",
  withdrawn: "plain",
}

export const HAZARDS: readonly HazardClass[] = ["serious", "moderate", "minor"]

type Range = Pick<RecalledLot, "first_item" | "last_item">
/** "tem số 1 đến 200"; nothing for a whole lot. */
export const rangeText = ({ first_item, last_item }: Range): string | null =>
  first_item === null || last_item === null
    ? null
    : translator("recall")("one.range", { first: first_item, last: last_item })
