import type { AuthorityRequestReview } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CaseFiles } from "@/shared/casework/case-files"
import { Facts } from "@/features/catalog/components/facts"
import { carryOut } from "@/features/department-cases/actions"
import { AppealSection } from "@/features/department-cases/appeal-section"
import { casePath } from "@/features/department-cases/case-filter"
import { CaseFrame } from "@/features/department-cases/case-frame"
import { HandOver } from "@/features/department-cases/hand-over"
import { RequestClock } from "@/features/department-cases/request-clock"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { StallLink } from "@/features/department-stalls/stall-link"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { ActionForm } from "@/shared/ui/action-form"
import { Card } from "@/shared/ui/card"

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("casework")("kind.authority_request") }
}

export default async function AuthorityRequestPage({ params, searchParams }: Props) {
  const t = translator("casework")
  const [{ id }, query] = await Promise.all([params, searchParams])
  const page = { kind: "authority_request" as const, id }
  const session = await requireOfficer(casePath(page))
  const reading = deskRead<AuthorityRequestReview>(session, `/authority-requests/${encodeURIComponent(id)}`)
  const request = (await orNull(reading)) ?? notFound()
  const isInformation = request.kind === "seller_information"
  return (
    <CaseFrame
      session={session}
      id={id}
      kind="authority_request"
      title={t("request.title", { number: request.paper_number })}
      state={request.state}
      next={request.next_id}
      barred={request.barred}
      params={query}
    >
      <RequestClock request={request} />
      <Card>
        <Facts
          facts={[
            { name: t("desk.code"), value: formatLookupCode(request.code) },
            { name: t("request.kind"), value: <b>{t(`request.kinds.${request.kind}`)}</b> },
            { name: t("request.authority"), value: request.authority },
            { name: t("request.paper"), value: request.paper_number },
            { name: t("request.words"), value: request.words },
            { name: t("desk.seller"), value: <StallLink stall={request.seller.id} name={request.seller.name} /> },
            { name: t("request.listings"), value: request.listings.map(({ name }) => name).join("\n") },
            { name: t("report.receivedAt"), value: formatInstant(request.received_at) },
            { name: t("state.done"), value: request.done_at && formatInstant(request.done_at) },
            {
              name: t("request.clock"),
              value:
                request.state === "done" && !isInformation && t(request.holds ? "request.holds" : "request.released"),
            },
          ]}
        />
      </Card>
      {request.may_carry_out && !isInformation && (
        <Card className="grid justify-items-start gap-3">
          <p>{t("request.carryLead")}</p>
          <ActionForm
            action={carryOut}
            hidden={{ id }}
            label={t("request.carryOut")}
            pendingLabel={t("request.carrying")}
            offline={translator("common")("problem.unreachable")}
          />
        </Card>
      )}
      {isInformation && <HandOver request={request} />}
      <AppealSection
        appeal={request.appeal}
        page={page}
        mayDecide={request.may_decide_appeal}
        barred={request.appeal_barred}
      />
      <CaseFiles
        files={request.files}
        address={deskPath(`/vu-viec/yeu-cau/${encodeURIComponent(id)}/tep`)}
        mayAdd={session.me.may_moderate}
        outcome={oneParam(query, "tep")}
      />
    </CaseFrame>
  )
}
