import type { CaseRow } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import Link from "next/link"
import { CASE_TONE } from "@/shared/casework/case-words"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { classNames } from "@/shared/ui/class-names"
import { PendingMark } from "@/shared/ui/pending-mark"
import { StateTag } from "@/shared/ui/state-tag"
import { casePath } from "./case-filter"

/** Cases, each row one link; the keyboard moves among the rows marked `data-queue-row`. */
export function CaseList({ rows }: { rows: readonly CaseRow[] }) {
  const t = translator("casework")
  return (
    <ul aria-label={t("desk.list")} className="divide-y divide-line rounded-card border border-line bg-card">
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            href={casePath(row.page)}
            prefetch={false}
            data-queue-row=""
            className="grid gap-x-4 gap-y-1 border-l-4 border-transparent px-3 py-2 text-ink no-underline hover:bg-leaf-soft focus:border-gold focus:bg-gold-soft md:grid-cols-[11rem_minmax(0,1fr)_11rem_12rem]"
          >
            <span className="text-sm">
              <span className="block font-bold">{t(`kind.${row.kind}`)}</span>
              <span className="text-muted">{formatLookupCode(row.code)}</span>
            </span>
            <span className="min-w-0">
              <span className="line-clamp-2 break-words font-bold">{row.subject}</span>
              <span className="block truncate text-sm text-muted">{row.seller_name}</span>
            </span>
            <span>
              <StateTag tone={row.is_late ? "stopped" : CASE_TONE[row.state]}>{t(`state.${row.state}`)}</StateTag>
            </span>
            <span className={classNames("text-sm", row.is_late && "font-bold text-lacquer")}>
              {row.due_at
                ? t(row.is_late ? "desk.late" : "desk.due", { time: formatInstant(row.due_at) })
                : t("desk.since", { time: formatInstant(row.opened_at) })}
              <PendingMark />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
