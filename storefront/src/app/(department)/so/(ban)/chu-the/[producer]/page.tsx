import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { QueueKeyboard } from "@/features/department-listings/queue-keyboard"
import { BankChangeCard } from "@/features/department-producers/bank-change-card"
import { CorrectionCard } from "@/features/department-producers/correction-card"
import { DecisionBar } from "@/features/department-producers/decision-bar"
import { DossierChecklist } from "@/features/department-producers/dossier-checklist"
import { DossierFacts } from "@/features/department-producers/dossier-facts"
import { DossierHeading } from "@/features/department-producers/dossier-heading"
import { DossierHistory } from "@/features/department-producers/dossier-history"
import { DossierNotice } from "@/features/department-producers/dossier-notice"
import { DossierSaid } from "@/features/department-producers/dossier-said"
import { dossierView } from "@/features/department-producers/dossier-view"
import { DuplicatesNote } from "@/features/department-producers/duplicates-note"
import { FillInCard } from "@/features/department-producers/fill-in-card"
import { IssueLink } from "@/features/department-producers/issue-link"
import { mayVerify } from "@/features/department-producers/may-verify"
import { dossierPath, readFilter } from "@/features/department-producers/producer-filter"
import { VerifyNote } from "@/features/department-producers/verify-note"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { Card } from "@/shared/ui/card"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ producer: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("verificationDesk")("list.title") }
}

/** Everything about one producer that a decision needs. Another province's is not found. */
async function DossierPage({ params, searchParams }: Props) {
  const t = translator("verificationDesk")
  const [{ producer: id }, query] = await Promise.all([params, searchParams])
  const filter = readFilter(query)
  const session = await requireOfficer(dossierPath(id, filter))
  const read = deskRead<VerificationDossier>(session, `/verifications/${encodeURIComponent(id)}`)
  const dossier = (await orNull(read)) ?? notFound()
  const view = dossierView(dossier, filter, oneParam(query, "hop"))
  const may = mayVerify(session.me) && dossier.barred === null
  return (
    <article
      id="xem-xet"
      key={`${id}-${dossier.state}-${dossier.appeal?.outcome ?? ""}`}
      className="grid gap-5"
      aria-label={dossier.producer_name}
    >
      <DossierNotice params={query} waits={dossier.waiting_since !== null} />
      <DossierHeading dossier={dossier} filter={filter} />
      <VerifyNote me={session.me} />
      <StatusLine kind="plain">{dossier.barred}</StatusLine>
      <DecisionBar view={view} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-5">
          <DuplicatesNote duplicates={dossier.duplicates} />
          <DossierSaid dossier={dossier} />
          <BankChangeCard view={view} mayReveal={may} />
          <CorrectionCard view={view} mayReveal={may} />
          {dossier.moves.includes("fill_in") && dossier.may_edit && <FillInCard view={view} />}
          <DossierChecklist view={view} />
        </div>
        <aside aria-label={t("facts.title")} className="grid gap-5">
          <DossierFacts dossier={dossier} mayReveal={may} />
          {dossier.moves.includes("issue_link") && (
            <Card>
              <IssueLink
                producer={id}
                again={dossier.open_link !== null}
                words={messages.verificationDesk.onboard}
                labels={messages.verificationDesk.decide}
                offline={t("dossier.offline")}
              />
            </Card>
          )}
          <DossierHistory history={dossier.history} />
        </aside>
      </div>
      <QueueKeyboard words={messages.verificationDesk.keys} mayDecide={may} />
    </article>
  )
}

export default withSkeleton(DossierPage, "table")
