import type { Snapshot, Statistics } from "@san-ocop/kit/http/statistics"
import type { Metadata } from "next"
import { RecordTrail } from "@/features/department-audit/record-trail"
import { notFound } from "next/navigation"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { CompareTable } from "@/features/department-statistics/compare-table"
import { IndicatorReport } from "@/features/department-statistics/indicator-report"
import { ReportHead } from "@/features/department-statistics/report-head"
import { queryOfScope, statisticsPath } from "@/features/department-statistics/statistics-filter"
import { decodeSegment } from "@/shared/decode-segment"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { buttonStyle } from "@/shared/ui/button-style"
import { SampleNote } from "@/shared/ui/sample-note"
import { StatusLine } from "@/shared/ui/status-line"

export function generateMetadata(): Metadata {
  return { title: translator("statistics")("snapshots.title") }
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export default async function SnapshotPage({ params, searchParams }: Props) {
  const t = translator("statistics")
  const id = decodeSegment((await params).id) ?? ""
  const path = `/ban-chot/${encodeURIComponent(id)}`
  const session = await requireOfficer(statisticsPath({}, path))
  const snapshot = await orNull(deskRead<Snapshot>(session, `/statistics/snapshots/${encodeURIComponent(id)}`))
  if (!snapshot) notFound()
  const { scope, indicators, title, taken_at, taken_by, is_sample } = snapshot
  const query = queryOfScope(scope, session.me.province_code === null)
  const today = await deskRead<Statistics>(session, "/statistics", query)
  const isNew = oneParam(await searchParams, "bao") === "da-chot"
  return (
    <>
      <StatusLine kind="good">{isNew ? t("snapshots.done") : null}</StatusLine>
      <ReportHead
        title={title}
        scope={scope}
        made={taken_at}
        takenBy={taken_by}
        back={{ href: statisticsPath({}, "/ban-chot"), label: t("snapshots.title") }}
      />
      <p className="flex flex-wrap items-center gap-3 print:hidden">
        <a className={buttonStyle("secondary")} href={statisticsPath({}, `${path}/xlsx`)} download>
          {t("links.sheet")}
        </a>
        {is_sample && <SampleNote />}
      </p>
      <div className="print:hidden">
        <CompareTable then={indicators} now={today.indicators} />
      </div>
      <IndicatorReport indicators={indicators} scope={scope} />
      <div className="print:hidden">
        <RecordTrail session={session} type="report_snapshot" id={id} />
      </div>
    </>
  )
}
