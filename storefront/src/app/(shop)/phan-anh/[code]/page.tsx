import { formatLookupCode, parseLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CASE_TONE } from "@/shared/casework/case-words"
import { readReport } from "@/features/casework/data/casework-api"
import { Facts } from "@/features/catalog/components/facts"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("casework")("kind.report"), robots: { index: false } }
}

/** What became of a report, for whoever kept its code. */
export default async function ReportStatusPage({ params, searchParams }: Props) {
  const t = translator("casework")
  const code = parseLookupCode((await params).code) ?? notFound()
  const report = (await readReport(code)) ?? notFound()
  const isNew = oneParam(await searchParams, "moi") === "1"
  return (
    <div className="page-narrow grid gap-5">
      <StatusLine kind="good">{isNew ? t("report.thanks") : null}</StatusLine>
      <Card className="grid gap-1 bg-leaf-soft">
        <h1 className="text-base font-normal">
          {t("report.keep")}
          <span className="block text-3xl font-bold tracking-wider">{formatLookupCode(report.code)}</span>
        </h1>
      </Card>
      <Card className="grid gap-3">
        <p>
          <StateTag tone={CASE_TONE[report.state]}>{t(`state.${report.state}`)}</StateTag>
        </p>
        <Facts
          facts={[
            { name: t("report.subject"), value: report.subject },
            { name: t("report.receivedAt"), value: formatInstant(report.received_at) },
            { name: t("report.decidedAt"), value: report.decided_at && formatInstant(report.decided_at) },
            { name: t("report.answer"), value: report.answer ?? t("report.waiting") },
          ]}
        />
      </Card>
    </div>
  )
}
