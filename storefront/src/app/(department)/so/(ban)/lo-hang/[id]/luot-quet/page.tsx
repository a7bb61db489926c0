import { formatDay } from "@san-ocop/kit/day"
import type { DepartmentLotScans } from "@san-ocop/kit/http/scans"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { mayVerify } from "@/features/department-producers/may-verify"
import { DismissSuspicion } from "@/features/department-scans/dismiss-suspicion"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { CountFacts } from "@/features/scans/count-facts"
import { DayTable } from "@/features/scans/day-table"
import { ProvinceTable } from "@/features/scans/province-table"
import { SuspectTable } from "@/features/scans/suspect-table"
import { choiceParam, oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("scans")("title") }
}

export default async function DepartmentLotScansPage({ params, searchParams }: Props) {
  const t = translator("scans")
  const [{ id }, query] = await Promise.all([params, searchParams])
  const lotPath = `/lo-hang/${encodeURIComponent(id)}`
  const session = await requireOfficer(deskPath(`${lotPath}/luot-quet`))
  const scans =
    (await orNull(deskRead<DepartmentLotScans>(session, `/lots/${encodeURIComponent(id)}/scans`))) ?? notFound()
  const { code, product_name: product } = scans.lot
  const [from, to] = [formatDay(scans.from), formatDay(scans.to)]
  const done = choiceParam(query, "bao", ["dismissed"])
  const isEmpty = scans.days.length === 0 && scans.suspects.length === 0
  return (
    <>
      <PageHeading title={t("title")} back={{ href: deskPath(lotPath), label: t("seller.back") }}>
        {t("seller.lead", { code, product, from, to })}
      </PageHeading>
      <StatusLine kind="good">{done && t("desk.dismissed")}</StatusLine>
      {isEmpty ? (
        <EmptyState icon="search" title={t("seller.none")}>
          {t("seller.noneHelp")}
        </EmptyState>
      ) : (
        <>
          <CountFacts total={scans.total} />
          <StatusLine kind="plain">{scans.suspects.length > 0 ? scans.barred : null}</StatusLine>
          <SuspectTable
            suspects={scans.suspects}
            lead={t("desk.suspectsLead")}
            {...(mayVerify(session.me) &&
              !scans.barred && {
                actions: (suspect) => (
                  <DismissSuspicion lot={id} item={suspect.item} open={oneParam(query, "bo-nghi")} />
                ),
              })}
          />
          <ProvinceTable provinces={scans.provinces} />
          <DayTable days={scans.days} />
        </>
      )}
    </>
  )
}
