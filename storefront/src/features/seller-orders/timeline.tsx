import type { TimelineEntry } from "@san-ocop/kit/http/checkout"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"

/** What happened to the order, the latest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = translator("seller")
  return (
    <section className="grid gap-2">
      <h2 className="text-xl">{t("order.timeline")}</h2>
      <ol className="grid gap-3 border-l-2 border-line pl-4">
        {entries.toReversed().map(({ state, at, note }) => (
          <li key={`${state}-${at}`}>
            <p className="font-bold">{t(`order.did.${state}`)}</p>
            <p className="text-base text-muted">{formatInstant(at)}</p>
            {note && <p className="text-base">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
