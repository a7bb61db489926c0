import type { Metadata } from "next"
import { requireOfficer } from "@/features/department-session/session"
import { IndicatorReport } from "@/features/department-statistics/indicator-report"
import { loadStatistics } from "@/features/department-statistics/load"
import { ReportHead } from "@/features/department-statistics/report-head"
import { readFilter, statisticsPath } from "@/features/department-statistics/statistics-filter"
import type { SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { StatusLine } from "@/shared/ui/status-line"

export function generateMetadata(): Metadata {
  return { title: translator("statistics")("print.title") }
}

export default async function PrintPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("statistics")
  const filter = readFilter(await searchParams)
  const session = await requireOfficer(statisticsPath(filter, "/ban-in"))
  const { statistics, message } = await loadStatistics(session, filter)
  if (!statistics) return <StatusLine kind="problem">{message}</StatusLine>
  return (
    <>
      <ReportHead
        title={t("print.title")}
        scope={statistics.scope}
        made={session.me.now}
        back={{ href: statisticsPath(filter), label: t("links.back") }}
      />
      <IndicatorReport indicators={statistics.indicators} scope={statistics.scope} />
    </>
  )
}
