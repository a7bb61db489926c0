import type { ComplaintReview } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CaseFiles } from "@/shared/casework/case-files"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords, optionsOf } from "@/shared/casework/case-words"
import { ComplaintBody } from "@/features/casework/complaint-body"
import { decideComplaint, writeOnComplaint } from "@/features/department-cases/actions"
import { AppealSection } from "@/features/department-cases/appeal-section"
import { casePath } from "@/features/department-cases/case-filter"
import { CaseFrame } from "@/features/department-cases/case-frame"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { StallLink } from "@/features/department-stalls/stall-link"
import type { SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { Card } from "@/shared/ui/card"

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("casework")("kind.complaint") }
}

export default async function ComplaintPage({ params, searchParams }: Props) {
  const t = translator("casework")
  const { id } = await params
  const session = await requireOfficer(casePath({ kind: "complaint", id }))
  const reading = deskRead<ComplaintReview>(session, `/complaints/${encodeURIComponent(id)}`)
  const complaint = (await orNull(reading)) ?? notFound()
  const { name, phone, receives_gift, giver_email } = complaint.contact
  return (
    <CaseFrame
      session={session}
      id={id}
      kind="complaint"
      title={t("complaint.title", { code: formatLookupCode(complaint.order_code) })}
      state={complaint.state}
      next={complaint.next_id}
      barred={complaint.barred}
      params={await searchParams}
    >
      <ComplaintBody
        complaint={complaint}
        stall={<StallLink stall={complaint.seller.slug} name={complaint.seller.name} />}
        more={[
          receives_gift
            ? { name: t("complaint.giver"), value: giver_email ?? t("complaint.noGiverEmail") }
            : { name: t("complaint.customer"), value: `${name}, ${formatPhone(phone)}` },
        ]}
      >
        <CaseFiles
          files={complaint.files}
          address={deskPath(`/vu-viec/khieu-nai/${encodeURIComponent(id)}/tep`)}
          mayAdd={false}
          outcome=""
        />
        {complaint.moves.includes("decide") && (
          <Card>
            <CaseForm
              id="decide"
              action={decideComplaint}
              hidden={{ id }}
              fields={[
                {
                  kind: "choice",
                  name: "outcome",
                  label: t("complaint.outcome"),
                  options: optionsOf(messages.casework.complaintOutcome),
                },
                { kind: "area", name: "words", label: t("complaint.decideWords") },
              ]}
              words={formWords(t("complaint.decide"))}
            />
          </Card>
        )}
        {complaint.moves.includes("message") && (
          <Card>
            <CaseForm
              id="message"
              action={writeOnComplaint}
              hidden={{ id }}
              button="secondary"
              fields={[{ kind: "area", name: "words", label: t("complaint.message") }]}
              words={formWords(t("complaint.send"))}
            />
          </Card>
        )}
        <AppealSection
          appeal={complaint.appeal}
          page={{ kind: "complaint", id }}
          mayDecide={complaint.may_decide_appeal}
          barred={complaint.appeal_barred}
        />
      </ComplaintBody>
    </CaseFrame>
  )
}
