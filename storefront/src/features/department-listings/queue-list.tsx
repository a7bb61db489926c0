import { formatMoney } from "@san-ocop/kit/format-money"
import type { ListingQueueRow } from "@san-ocop/kit/http/department"
import Link from "next/link"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { PendingMark } from "@/shared/ui/pending-mark"
import { StateTag } from "@/shared/ui/state-tag"
import { Thumbnail } from "@/shared/ui/thumbnail"
import { LISTING_TONE } from "./listing-tone"
import { RiskLine } from "../department-moderation/risk-line"
import { type QueueFilter, queuePath } from "./queue-filter"

type Props = { rows: readonly ListingQueueRow[]; filter: QueueFilter; chosen: string }

/** The listings of the queue. Each row is one link; the keyboard moves among the rows marked `data-queue-row`. */
export function QueueList({ rows, filter, chosen }: Props) {
  const t = translator("department")
  return (
    <ul aria-label={t("queue.list")} className="divide-y divide-line rounded-card border border-line bg-card">
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            href={queuePath(filter, { chon: row.id })}
            scroll={false}
            prefetch={false}
            data-queue-row=""
            aria-current={row.id === chosen ? "true" : undefined}
            className="flex gap-3 border-l-4 border-transparent px-3 py-2 text-ink no-underline hover:bg-leaf-soft focus:border-gold focus:bg-gold-soft aria-[current]:border-leaf aria-[current]:bg-leaf-soft"
          >
            <Thumbnail picture={row.picture} small />
            <span className="grid min-w-0 flex-1 text-sm">
              <span className="truncate text-base font-bold">{row.name}</span>
              <span className="truncate text-muted">{row.seller_name}</span>
              <RiskLine row={row} />
              <span className="flex flex-wrap items-center justify-between gap-x-2">
                <span>{row.submitted_at ? formatInstant(row.submitted_at) : t("queue.sinceNone")}</span>
                <span className="font-bold">{formatMoney(row.price)}</span>
              </span>
            </span>
            <span className="shrink-0">
              <StateTag tone={LISTING_TONE[row.state]}>
                {row.state === "submitted" || row.state === "changed"
                  ? t(row.is_first ? "queue.first" : "queue.again")
                  : t(`listingState.${row.state}`)}
              </StateTag>
            </span>
            <PendingMark />
          </Link>
        </li>
      ))}
    </ul>
  )
}
