import { type Day, daysBetween } from "@san-ocop/kit/day"
import type { VerificationRow } from "@san-ocop/kit/http/verification-desk"
import Link from "next/link"
import { formatDayText, formatInstantDay, instantDay } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { PendingMark } from "@/shared/ui/pending-mark"
import { SampleNote } from "@/shared/ui/sample-note"
import { StateTag } from "@/shared/ui/state-tag"
import { dossierPath, type ProducerFilter } from "./producer-filter"
import { VERIFICATION_TONE } from "./tones"

/** "12/11/2026 (14 ngày)" */
function since(instant: string, today: Day): string {
  const t = translator("verificationDesk")
  const days = daysBetween(instantDay(instant), today)
  return days >= 1 ? `${formatInstantDay(instant)} (${t("list.days", { days })})` : formatInstantDay(instant)
}

/** One producer as a row of the list. The keyboard moves among the links marked `data-queue-row`. */
export function producerCells(row: VerificationRow, filter: ProducerFilter, today: Day) {
  const t = translator("verificationDesk")
  const kinds = translator("verification")
  return {
    name: (
      <span className="grid">
        <Link
          href={dossierPath(row.producer_id, filter)}
          prefetch={false}
          data-queue-row=""
          className="text-link inline-flex min-h-11 items-center font-bold focus:bg-gold-soft md:min-h-0"
        >
          {row.name}
          <PendingMark />
        </Link>
        <span className="flex flex-wrap items-center gap-2 text-sm font-normal text-muted">
          {kinds(`kind.${row.kind}`)} {row.is_sample && <SampleNote />}
        </span>
      </span>
    ),
    place: row.commune_name ?? "",
    state: (
      <span className="inline-flex flex-wrap gap-1">
        <StateTag tone={VERIFICATION_TONE[row.state]}>{t(`list.state.${row.state}`)}</StateTag>
        {row.missing > 0 && <StateTag tone="stopped">{t("list.missing", { count: row.missing })}</StateTag>}
        {row.has_open_appeal && <StateTag tone="stopped">{t("list.appeal")}</StateTag>}
      </span>
    ),
    since: row.waiting_since ? since(row.waiting_since, today) : "",
    ends: row.next_end_on ? formatDayText(row.next_end_on) : "",
    reviewer: row.reviewer_name ?? "",
  }
}
