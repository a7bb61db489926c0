import type { AppealReview } from "@san-ocop/kit/http/moderation"
import type { Metadata } from "next"
import Link from "next/link"
import { RecordTrail } from "@/features/department-audit/record-trail"
import { queuePath, WAITING } from "@/features/department-listings/queue-filter"
import { AppealForm } from "@/features/department-moderation/appeal-form"
import { APPEAL_TONE } from "@/features/department-moderation/appeal-tone"
import { appealPath, APPEALS_PATH, appealsPath } from "@/features/department-moderation/paths"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { CaseFiles } from "@/shared/casework/case-files"
import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("moderation")("appeals.title") }
}

function factsOf(appeal: AppealReview): [string, string][] {
  const t = translator("moderation")
  const { content } = appeal
  return [
    [t("appeals.words"), appeal.words],
    [
      `${t("appeals.decision")} · ${t(`appeals.against.${appeal.against}`)}`,
      t("appeals.decidedBy", { name: appeal.against_by, time: formatInstant(appeal.against_at) }),
    ],
    [t("appeals.reason"), appeal.against_reason],
    [t("appeals.content"), [content.name, content.description, content.ingredients].filter(Boolean).join("\n")],
  ]
}

export default async function AppealPage({ params, searchParams }: Props) {
  const t = translator("moderation")
  const [{ id }, query] = await Promise.all([params, searchParams])
  const session = await requireOfficer(appealPath(id))
  const appeal = await orNull(deskRead<AppealReview>(session, `/listing-appeals/${encodeURIComponent(id)}`))
  const back = { href: appealsPath(), label: t("appeals.back") }
  if (!appeal) {
    return (
      <>
        <PageHeading title={t("appeals.title")} back={back} />
        <EmptyState icon="search" title={t("appeals.missing")}>
          {t("appeals.missingHelp")}
        </EmptyState>
      </>
    )
  }
  const done = choiceParam(query, "bao", ["xong", "het"])
  return (
    <>
      <PageHeading title={appeal.name} back={back}>
        <StateTag tone={APPEAL_TONE[appeal.state]}>{t(`appeals.state.${appeal.state}`)}</StateTag> {appeal.seller_name}
      </PageHeading>
      <StatusLine kind="good">{done && t(done === "xong" ? "appeals.done" : "appeals.doneLast")}</StatusLine>
      <dl className="grid gap-4 rounded-card border border-line bg-card p-4">
        {factsOf(appeal).map(([name, text]) => (
          <div key={name}>
            <dt className="text-muted">{name}</dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
        {appeal.answer && (
          <div>
            <dt className="text-muted">
              {t("appeals.answered")}
              {appeal.decided_by && appeal.decided_at && ` · ${appeal.decided_by}, ${formatInstant(appeal.decided_at)}`}
            </dt>
            <dd className="whitespace-pre-line">{appeal.answer}</dd>
          </div>
        )}
      </dl>
      <p>
        <Link
          href={queuePath(WAITING, { chon: appeal.listing_id })}
          className="text-link inline-flex min-h-11 items-center"
        >
          {t("appeals.openListing")}
        </Link>
      </p>
      {appeal.files.length > 0 && (
        <CaseFiles
          files={appeal.files}
          address={deskPath(`${APPEALS_PATH}/${encodeURIComponent(id)}/tep`)}
          mayAdd={false}
          oneSided
          outcome=""
        />
      )}
      {appeal.barred && <StatusLine kind="plain">{appeal.barred}</StatusLine>}
      {appeal.moves.length > 0 && (
        <AppealForm
          id={appeal.id}
          effect={t(appeal.against === "rejected" ? "appeals.grantRejected" : "appeals.grantTakenDown")}
          words={messages.moderation.appeals}
          offline={translator("department")("offline")}
        />
      )}
      {appeal.next_id && (
        <ButtonLink href={appealPath(appeal.next_id)} kind="secondary" className="justify-self-start">
          {t("appeals.next")}
        </ButtonLink>
      )}
      <RecordTrail session={session} type="listing" id={appeal.listing_id} />
    </>
  )
}
