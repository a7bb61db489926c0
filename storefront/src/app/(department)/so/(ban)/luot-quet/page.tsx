import type { DepartmentScans } from "@san-ocop/kit/http/scans"
import { formatDay } from "@san-ocop/kit/day"
import type { Metadata } from "next"
import { DownloadLink } from "@/features/department-registers/download-link"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { AnomalyTable } from "@/features/department-scans/anomaly-table"
import { PeriodForm } from "@/features/department-scans/period-form"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { CountFacts } from "@/features/scans/count-facts"
import { ProvinceTable } from "@/features/scans/province-table"
import { oneParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { BackendProblem } from "@/shared/medusa/errors"
import type { Query } from "@/shared/medusa/query"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("scans")("desk.title") }
}

async function DepartmentScansPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("scans")
  const params = await searchParams
  const asked = { tu: oneParam(params, "tu"), den: oneParam(params, "den") }
  const province = provinceParam(params)
  const session = await requireOfficer(deskPath("/luot-quet", { ...asked, tinh: province }))
  const read = (query: Query) => deskRead<DepartmentScans>(session, "/scans", { ...query, province_code: province })
  // Days that are none, the wrong way round, or too many: then the page shows the last thirty and says so.
  const found = await read({ from: asked.tu, to: asked.den }).catch((error: unknown) => {
    if (error instanceof BackendProblem && error.status === 400) return null
    throw error
  })
  const scans = found ?? (await read({}))
  const [from, to] = [formatDay(scans.from), formatDay(scans.to)]
  return (
    <>
      <PageHeading title={t("desk.title")}>{t("desk.lead", { from, to })}</PageHeading>
      <StatusLine kind="problem">{found === null && t("desk.dayWrong")}</StatusLine>
      <ProvinceFilter
        me={session.me}
        here={deskPath("/luot-quet", { tu: scans.from, den: scans.to })}
        province={province}
      />
      <PeriodForm from={scans.from} to={scans.to} province={province} />
      <p>
        <DownloadLink href={deskPath("/luot-quet/xlsx", { tu: scans.from, den: scans.to, tinh: province })} />
      </p>
      <CountFacts total={scans.total} />
      <AnomalyTable anomalies={scans.anomalies} />
      {scans.provinces.length > 0 && <ProvinceTable provinces={scans.provinces} />}
      <ListKeyboard words={translator("department")("listKeysNoSearch")} />
    </>
  )
}

export default withSkeleton(DepartmentScansPage, "table")
