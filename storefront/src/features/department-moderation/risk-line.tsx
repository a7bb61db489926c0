import type { ListingQueueRow } from "@san-ocop/kit/http/department"
import { translator } from "@/shared/i18n/translator"
import { StateTag } from "@/shared/ui/state-tag"
import { riskKey } from "./risk-key"

/** What the rules found in a waiting listing, in a line of the queue; nothing when they found nothing. */
export function RiskLine({ row }: { row: Pick<ListingQueueRow, "risk" | "flags"> }) {
  const t = translator("moderation")
  if (row.risk === 0) return null
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 py-0.5">
      <StateTag tone={row.risk === 3 ? "stopped" : "waiting"}>{t(`risk.${riskKey(row.risk)}`)}</StateTag>
      <span>{row.flags.map((rule) => t(`rule.${rule}`)).join(", ")}</span>
    </span>
  )
}
