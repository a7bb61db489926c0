import type { LotScans } from "@san-ocop/kit/http/scans"
import { formatDay } from "@san-ocop/kit/day"
import type { Metadata } from "next"
import { CountFacts } from "@/features/scans/count-facts"
import { DayTable } from "@/features/scans/day-table"
import { ProvinceTable } from "@/features/scans/province-table"
import { SuspectTable } from "@/features/scans/suspect-table"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("scans")("title") }
}

export default async function LotScansPage({ params }: { params: Promise<{ stall: string; lot: string }> }) {
  const t = translator("scans")
  const { stall: slug, lot: id } = await params
  const lotPath = stallPath(slug, `/lo-hang/${encodeURIComponent(id)}`)
  const session = await requireStall(slug, `${lotPath}/luot-quet`)
  const scans = await stallRecord<LotScans>(session, `/lots/${encodeURIComponent(id)}/scans`)
  const { code, product_name: product } = scans.lot
  const [from, to] = [formatDay(scans.from), formatDay(scans.to)]
  return (
    <>
      <PageHeading title={t("title")} back={{ href: lotPath, label: t("seller.back") }}>
        {t("seller.lead", { code, product, from, to })}
      </PageHeading>
      {scans.days.length === 0 ? (
        <EmptyState icon="search" title={t("seller.none")}>
          {t("seller.noneHelp")}
        </EmptyState>
      ) : (
        <>
          <CountFacts total={scans.total} />
          <SuspectTable suspects={scans.suspects} lead={t("suspectsLead")} />
          <ProvinceTable provinces={scans.provinces} />
          <DayTable days={scans.days} />
        </>
      )}
    </>
  )
}
