import type { TimelineEntry } from "@san-ocop/kit/http/checkout"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"

/** What happened to the order, the latest first. */
/** `isTransfer`: paid by transfer, so that it is placed when its money is there. */
export function Timeline({ entries, isTransfer }: { entries: readonly TimelineEntry[]; isTransfer: boolean }) {
  const t = translator("seller")
  return (
    <section className="grid gap-2">
      <h2 className="text-xl">{t("order.timeline")}</h2>
      <ol className="grid gap-3 border-l-2 border-line pl-4">
        {entries.toReversed().map(({ state, at, note }) => (
          <li key={`${state}-${at}`}>
            <p className="font-bold">{t(`order.did.${isTransfer && state === "placed" ? "paid" : state}`)}</p>
            <p className="text-base text-muted">{formatInstant(at)}</p>
            {note && <p className="text-base">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
