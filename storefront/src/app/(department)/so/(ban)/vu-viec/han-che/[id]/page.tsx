import type { RestrictionReview } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import { Facts } from "@/features/catalog/components/facts"
import { liftRestriction } from "@/features/department-cases/actions"
import { AppealSection } from "@/features/department-cases/appeal-section"
import { casePath } from "@/features/department-cases/case-filter"
import { CaseFrame } from "@/features/department-cases/case-frame"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { StallLink } from "@/features/department-stalls/stall-link"
import type { SearchParams } from "@/shared/forms/search-params"
import { formatDayText, formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { Card } from "@/shared/ui/card"

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("casework")("kind.restriction") }
}

export default async function RestrictionPage({ params, searchParams }: Props) {
  const t = translator("casework")
  const { id } = await params
  const page = { kind: "restriction" as const, id }
  const session = await requireOfficer(casePath(page))
  const reading = deskRead<RestrictionReview>(session, `/restrictions/${encodeURIComponent(id)}`)
  const restriction = (await orNull(reading)) ?? notFound()
  return (
    <CaseFrame
      session={session}
      id={id}
      kind="restriction"
      title={t("restriction.title", { name: restriction.seller.name })}
      state={restriction.state}
      next={restriction.next_id}
      barred={restriction.appeal_barred ? null : restriction.barred}
      params={await searchParams}
    >
      <Card>
        <Facts
          facts={[
            { name: t("desk.code"), value: formatLookupCode(restriction.code) },
            {
              name: t("desk.seller"),
              value: <StallLink stall={restriction.seller.id} name={restriction.seller.name} />,
            },
            { name: t("restriction.ground"), value: <b>{t(`restriction.grounds.${restriction.ground}`)}</b> },
            { name: t("restriction.words"), value: restriction.words },
            { name: t("restriction.announcedAt"), value: formatInstant(restriction.announced_at) },
            { name: t("restriction.effectiveOn"), value: formatDayText(restriction.effective_on) },
            { name: t("restriction.lifted"), value: restriction.lifted_at && formatInstant(restriction.lifted_at) },
            { name: t("restriction.liftWords"), value: restriction.lift_words },
          ]}
        />
      </Card>
      <AppealSection
        appeal={restriction.appeal}
        page={page}
        mayDecide={restriction.may_decide_appeal}
        barred={restriction.appeal_barred}
      />
      {restriction.may_lift && (
        <Card>
          <CaseForm
            id="lift"
            action={liftRestriction}
            hidden={{ id }}
            button="secondary"
            fields={[{ kind: "area", name: "words", label: t("restriction.liftWords") }]}
            words={formWords(t("restriction.lift"))}
          />
        </Card>
      )}
    </CaseFrame>
  )
}
