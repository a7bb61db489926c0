import type { ListingReview } from "@san-ocop/kit/http/department"
import Link from "next/link"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { EmptyState } from "@/shared/ui/empty-state"
import { Icon } from "@/shared/ui/icon"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"
import { RecordTrail } from "../department-audit/record-trail"
import { deskRead, type OfficerSession } from "../department-session/session"
import { ExplainSection } from "../department-moderation/explain-section"
import { ContentSection } from "./content-section"
import { DecisionBar } from "./decision-bar"
import { LISTING_TONE } from "./listing-tone"
import { PapersSection } from "./papers-section"
import { type QueueFilter, queuePath } from "./queue-filter"

type Props = { session: OfficerSession; id: string; filter: QueueFilter; open: string }

/** Everything about one listing that a decision needs. Another province's listing is not found. */
export async function ReviewPanel({ session, id, filter, open }: Props) {
  const t = translator("department")
  const review = await orNull(deskRead<ListingReview>(session, `/listings/${encodeURIComponent(id)}`))
  const back = (
    <Link
      id="phim-close"
      href={queuePath(filter)}
      scroll={false}
      className="text-link inline-flex min-h-11 items-center gap-1"
    >
      <Icon name="chevron-left" />
      {t("review.backToList")}
    </Link>
  )
  if (!review) {
    return (
      <div className="grid gap-3">
        {back}
        <EmptyState icon="search" title={t("review.missing")}>
          {t("review.missingHelp")}
        </EmptyState>
      </div>
    )
  }
  const { state, revision_number, submitted_at } = review
  const [last] = review.history
  return (
    <article
      id="xem-xet"
      key={`${id}-${state}-${revision_number}`}
      aria-label={t("queue.opened", { name: review.name })}
      className="grid gap-5 rounded-card border border-line bg-card px-4 pb-6"
    >
      <header className="pt-1">
        {back}
        <h2 className="text-2xl">{review.name}</h2>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
          <StateTag tone={LISTING_TONE[state]}>{t(`listingState.${state}`)}</StateTag>
          <span>{t("review.revision", { number: revision_number })}</span>
          {submitted_at && <span>{t("review.submittedAt", { time: formatInstant(submitted_at) })}</span>}
        </p>
        {last && (
          <p className="text-muted">
            {t("review.last", { who: last.who, what: last.what, time: formatInstant(last.at) })}
          </p>
        )}
      </header>
      <StatusLine kind="plain">{review.barred}</StatusLine>
      <DecisionBar review={review} filter={filter} open={open} />
      <ExplainSection review={review} />
      <ContentSection review={review} />
      <PapersSection review={review} />
      <RecordTrail session={session} type="listing" id={id} />
    </article>
  )
}
