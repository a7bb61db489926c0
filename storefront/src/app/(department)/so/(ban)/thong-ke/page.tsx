import type { Metadata } from "next"
import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { FilterForm } from "@/features/department-statistics/filter-form"
import { FreezeForm } from "@/features/department-statistics/freeze-form"
import { IndicatorReport } from "@/features/department-statistics/indicator-report"
import { loadPlaces, loadStatistics } from "@/features/department-statistics/load"
import { PageLinks } from "@/features/department-statistics/page-links"
import { periodWords, placeWords } from "@/features/department-statistics/scope-words"
import { FILTER_NAMES, readFilter, statisticsPath } from "@/features/department-statistics/statistics-filter"
import { readProvinces } from "@/shared/place/geography"
import type { SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("statistics")("title") }
}

async function StatisticsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("statistics")
  const filter = readFilter(await searchParams)
  const session = await requireOfficer(statisticsPath(filter))
  const { statistics, message, errors } = await loadStatistics(session, filter)
  const provinces =
    session.me.province_code === null
      ? (await readProvinces()).map(({ code, full_name }) => ({ value: code, label: full_name }))
      : null
  const places = statistics?.places ?? (await loadPlaces(session))
  const { scope } = statistics ?? {}
  const hidden = Object.fromEntries(
    Object.values(FILTER_NAMES).flatMap((name) => {
      const value = name === "province_code" ? null : scope?.[name]
      return value ? [[name, value]] : []
    }),
  )
  return (
    <>
      <PageHeading title={t("title")} back={{ href: deskPath(), label: translator("department")("nav.home") }}>
        {t("lead")}
      </PageHeading>
      <FilterForm filter={filter} days={scope ?? null} places={places} provinces={provinces} errors={errors} />
      <StatusLine kind="problem">{message}</StatusLine>
      {statistics && scope && (
        <>
          <div>
            <h2 className="text-xl">{placeWords(scope)}</h2>
            <p className="text-muted">{periodWords(scope)}</p>
          </div>
          <PageLinks filter={filter} />
          <IndicatorReport indicators={statistics.indicators} scope={scope} />
          {statistics.may_record && (
            <Card id="chot" className="grid gap-3 print:hidden">
              <h2 className="text-lg">{t("freeze.title")}</h2>
              <p className="max-w-prose text-muted">{t("freeze.lead")}</p>
              <FreezeForm hidden={hidden} words={messages.statistics.freeze} />
            </Card>
          )}
        </>
      )}
    </>
  )
}

export default withSkeleton(StatisticsPage, "table")
