import type { RecallRow } from "@san-ocop/kit/http/recall"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import Link from "next/link"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { RECALL_TONE } from "@/shared/recall/recall-words"
import { PendingMark } from "@/shared/ui/pending-mark"
import { StateTag } from "@/shared/ui/state-tag"
import { recallPath } from "./recall-path"

/** Recalls, each row one link. */
export function RecallList({ rows }: { rows: readonly RecallRow[] }) {
  const t = translator("recall")
  return (
    <ul aria-label={t("list.title")} className="divide-y divide-line rounded-card border border-line bg-card">
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            href={recallPath(row.id)}
            prefetch={false}
            data-queue-row=""
            className="grid min-h-11 gap-x-4 gap-y-1 px-3 py-2 text-ink no-underline hover:bg-leaf-soft md:grid-cols-[minmax(0,1fr)_15rem_12rem]"
          >
            <span className="min-w-0">
              <span className="block font-bold">
                {formatLookupCode(row.code)} · {row.producer_name}
              </span>
              <span className="line-clamp-2 break-words text-sm text-muted">
                {t("list.lots", { codes: row.lot_codes.join(", ") })}
              </span>
            </span>
            <span className="flex flex-wrap content-start gap-2">
              <StateTag tone={RECALL_TONE[row.state]}>{t(`state.${row.state}`)}</StateTag>
              {row.is_drill && <StateTag tone="plain">{t("drill")}</StateTag>}
              {row.by_producer && <StateTag tone="plain">{t("byProducer")}</StateTag>}
            </span>
            <span className="text-sm">
              <span className="block">{t(`hazard.${row.hazard_class}`)}</span>
              <span className="text-muted">{formatInstant(row.drafted_at)}</span>
              <PendingMark />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
