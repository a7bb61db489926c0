import type { Dispute } from "@san-ocop/kit/http/disputes"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { RecordTrail } from "@/features/department-audit/record-trail"
import { disputePath, disputesPath } from "@/features/department-disputes/disputes-path"
import { FactList } from "@/features/department-registers/fact-list"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { StallLink } from "@/features/department-stalls/stall-link"
import { DisputeFacts } from "@/features/disputes/dispute-facts"
import { CaseFiles } from "@/shared/casework/case-files"
import { DISPUTE_TONE } from "@/shared/casework/dispute-tone"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"

type Props = { params: Promise<{ id: string }> }

export function generateMetadata(): Metadata {
  return { title: translator("disputes")("desk.title") }
}

/** One dispute to read: what both sides say, what an operator decided, and how the money goes back. */
export default async function DisputePage({ params }: Props) {
  const t = translator("disputes")
  const { id } = await params
  const session = await requireOfficer(disputePath(id))
  const one = (await orNull(deskRead<Dispute>(session, `/disputes/${encodeURIComponent(id)}`))) ?? notFound()
  const refund = one.money?.refund
  const facts = [
    [t("desk.code"), formatLookupCode(one.code)],
    [t("desk.order"), formatLookupCode(one.order.code)],
    [t("desk.seller"), <StallLink key="seller" stall={one.seller.slug} name={one.seller.name} />],
    [t("desk.opened"), formatInstant(one.opened_at)],
    [t("desk.decidedAt"), one.decided_at && formatInstant(one.decided_at)],
    [
      t("desk.refund"),
      refund && `${formatLookupCode(refund.code)}: ${translator("returns")(`states.${refund.state}`)}`,
    ],
  ] as const
  return (
    <>
      <PageHeading
        title={t("newTitle", { code: formatLookupCode(one.order.code) })}
        back={{ href: disputesPath("open"), label: t("listBack") }}
      >
        <StateTag tone={DISPUTE_TONE[one.state]}>{t(`states.${one.state}`)}</StateTag>
      </PageHeading>
      <p>{t("desk.lead")}</p>
      <Card>
        <FactList facts={facts} />
      </Card>
      <DisputeFacts one={one} />
      <CaseFiles files={one.files} address={`${disputePath(one.id)}/tep`} mayAdd={false} outcome="" />
      <RecordTrail session={session} type="dispute" id={one.id} />
    </>
  )
}
