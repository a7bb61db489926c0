import type { ReportReview } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords, optionsOf } from "@/shared/casework/case-words"
import { Facts } from "@/features/catalog/components/facts"
import { decideReport } from "@/features/department-cases/actions"
import { casePath } from "@/features/department-cases/case-filter"
import { CaseFrame } from "@/features/department-cases/case-frame"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { StallLink } from "@/features/department-stalls/stall-link"
import type { SearchParams } from "@/shared/forms/search-params"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { Card } from "@/shared/ui/card"

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("casework")("kind.report") }
}

export default async function ReportPage({ params, searchParams }: Props) {
  const t = translator("casework")
  const { id } = await params
  const session = await requireOfficer(casePath({ kind: "report", id }))
  const report = (await orNull(deskRead<ReportReview>(session, `/reports/${encodeURIComponent(id)}`))) ?? notFound()
  const { take_down, upheld, dismissed } = messages.casework.reportDesk
  const takesDown = report.listing !== null && ["approved", "changed"].includes(report.listing.state)
  const contact = [report.contact.phone && formatPhone(report.contact.phone), report.contact.email]
  return (
    <CaseFrame
      session={session}
      id={id}
      kind="report"
      title={report.subject}
      state={report.state}
      next={report.next_id}
      barred={report.barred}
      params={await searchParams}
    >
      <Card className="grid gap-3">
        <Facts
          facts={[
            { name: t("desk.code"), value: formatLookupCode(report.code) },
            { name: t("reportDesk.reason"), value: <b>{t(`reportReason.${report.reason_code}`)}</b> },
            { name: t("reportDesk.words"), value: report.words },
            { name: t("desk.seller"), value: <StallLink stall={report.seller.id} name={report.seller.name} /> },
            { name: t("report.receivedAt"), value: formatInstant(report.received_at) },
            { name: t("request.clock"), value: report.due_at && t("desk.due", { time: formatInstant(report.due_at) }) },
            { name: t("reportDesk.contact"), value: contact.filter(Boolean).join(", ") || t("reportDesk.noContact") },
            { name: t("reportDesk.others"), value: report.others > 0 && report.others },
            { name: t("report.decidedAt"), value: report.decided_at && formatInstant(report.decided_at) },
            { name: t("report.answer"), value: report.answer },
          ]}
        />
        <p className="flex flex-wrap gap-x-5">
          <a href={report.path} className="text-link inline-flex min-h-11 items-center">
            {t("reportDesk.page")}
          </a>
          {report.listing && (
            <a
              href={deskPath("/duyet-san-pham", { chon: report.listing.id })}
              className="text-link inline-flex min-h-11 items-center"
            >
              {t("reportDesk.listing")}
            </a>
          )}
        </p>
      </Card>
      {report.may_decide && (
        <Card>
          <CaseForm
            id="decide"
            action={decideReport}
            hidden={{ id }}
            fields={[
              {
                kind: "choice",
                name: "outcome",
                label: t("reportDesk.outcome"),
                options: [...(takesDown ? optionsOf({ take_down }) : []), ...optionsOf({ upheld, dismissed })],
              },
              ...(takesDown
                ? [
                    {
                      kind: "choice" as const,
                      name: "reason_code",
                      label: t("reportDesk.listingReason"),
                      options: optionsOf(messages.department.reasonCode),
                    },
                  ]
                : []),
              { kind: "area", name: "answer", label: t("reportDesk.answer"), hint: t("reportDesk.answerHint") },
            ]}
            words={formWords(t("reportDesk.save"))}
          />
        </Card>
      )}
    </CaseFrame>
  )
}
