import type { DecisionRow } from "@san-ocop/kit/http/recognition"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"

/** The day of a decision, or its year where no more is known. */
export function decisionDay({ decided_on, decided_precision }: DecisionRow): string | null {
  if (!decided_on || decided_precision === "day") return decided_on && formatDayText(decided_on)
  return translator("recognition")("decisions.year", { year: decided_on.slice(0, 4) })
}
