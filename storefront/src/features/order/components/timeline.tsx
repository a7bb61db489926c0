import { isCalledOff } from "@san-ocop/kit/called-off"
import type { TimelineEntry } from "@san-ocop/kit/http/checkout"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { classNames } from "@/shared/ui/class-names"

export type PaidBy = "transfer" | "card" | null
type Props = { entries: readonly TimelineEntry[]; paidBy: PaidBy }

/** An order that is paid before it is sent is placed when its money is there. */
function wordOf(state: TimelineEntry["state"], paidBy: PaidBy) {
  if (state === "placed" && paidBy) return paidBy === "card" ? "promised" : "paid"
  return state === "awaiting_payment" && paidBy === "card" ? "awaiting_card" : state
}

/** What has happened so far, oldest first; the last entry is where the parcel is now. */
export function Timeline({ entries, paidBy }: Props) {
  const t = translator("order")
  return (
    <ol aria-label={t("timeline")} className="grid">
      {entries.map(({ state, at, note }, index) => {
        const isLast = index === entries.length - 1
        return (
          <li key={`${state} ${at}`} className="relative flex gap-3 pb-4 last:pb-0">
            {!isLast && <span aria-hidden="true" className="absolute left-[7px] top-5 bottom-0 w-0.5 bg-leaf" />}
            <span
              aria-hidden="true"
              className={classNames(
                "mt-1 size-4 shrink-0 rounded-chip border-2",
                isCalledOff(state) ? "border-edge bg-edge" : isLast ? "border-leaf bg-leaf" : "border-leaf bg-card",
              )}
            />
            <span>
              <span className={isLast ? "font-bold" : ""}>{t(`state.${wordOf(state, paidBy)}`)}</span>
              <span className="block text-sm text-muted">{formatInstant(at)}</span>
              {note && <span className="block text-sm">{note}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
