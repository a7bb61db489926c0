import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallBuyer, RecallReview } from "@san-ocop/kit/http/recall"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CaseFiles } from "@/shared/casework/case-files"
import { RecordTrail } from "@/features/department-audit/record-trail"
import { BalanceCard } from "@/features/department-recalls/balance-card"
import { BUYERS_A_PAGE, BuyersCard } from "@/features/department-recalls/buyers-card"
import { Decisions } from "@/features/department-recalls/decisions"
import { HeldOrders } from "@/features/department-recalls/held-orders"
import { RecallFacts } from "@/features/department-recalls/recall-facts"
import { RECALL_NEWS, recallPath, recallsPath } from "@/features/department-recalls/recall-path"
import { ReportCard } from "@/features/department-recalls/report-card"
import { TellingCard } from "@/features/department-recalls/telling-card"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { choiceParam, oneParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { RECALL_TONE } from "@/shared/recall/recall-words"
import { RecalledLots } from "@/shared/recall/recalled-lots"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("recall")("list.title") }
}

async function RecallPage({ params, searchParams }: Props) {
  const t = translator("recall")
  const [{ id }, query] = await Promise.all([params, searchParams])
  const session = await requireOfficer(recallPath(id))
  const route = `/recalls/${encodeURIComponent(id)}`
  const recall = (await orNull(deskRead<RecallReview>(session, route))) ?? notFound()
  const show = oneParam(query, "nguoi") === "tat-ca" ? "all" : "to_call"
  const page = pageParam(query)
  const paging = { limit: BUYERS_A_PAGE, offset: (page - 1) * BUYERS_A_PAGE }
  const isFound = recall.telling?.found !== false
  const buyers =
    recall.approved && isFound
      ? await deskRead<Page<RecallBuyer>>(session, `${route}/buyers`, { show, ...paging })
      : null
  const news = choiceParam(query, "bao", RECALL_NEWS)
  return (
    <>
      <PageHeading
        title={t("one.title", { producer: recall.producer.name })}
        back={{ href: recallsPath(), label: t("form.back") }}
      >
        <p className="flex flex-wrap items-center gap-2">
          <StateTag tone={RECALL_TONE[recall.state]}>{t(`state.${recall.state}`)}</StateTag>
          {recall.is_drill && <StateTag tone="plain">{t("drill")}</StateTag>}
          {recall.by_producer && <StateTag tone="plain">{t("byProducer")}</StateTag>}
          {recall.approved && t("one.listings", { count: recall.listings_held })}
        </p>
      </PageHeading>
      <StatusLine kind={news === "moved" ? "plain" : "good"}>{news && t(`one.done.${news}`)}</StatusLine>
      <TellingCard recall={recall} />
      <RecallFacts recall={recall} />
      <Card className="grid gap-2">
        <h2 className="text-xl">{t("one.lots")}</h2>
        <p className="text-muted">{t(recall.state === "draft" ? "one.draftLots" : "one.lotsLead")}</p>
        <RecalledLots lots={recall.lots} hrefOf={(lot) => deskPath(`/lo-hang/${encodeURIComponent(lot.id)}`)} />
      </Card>
      {recall.state === "draft" && <Decisions recall={recall} />}
      {recall.report && isFound && <ReportCard report={recall.report} />}
      {recall.report?.balance && isFound && <BalanceCard balance={recall.report.balance} isDrill={recall.is_drill} />}
      {recall.state === "approved" && !recall.is_drill && <HeldOrders held={recall.held} />}
      {buyers && <BuyersCard recall={recall} buyers={buyers} show={show} page={page} />}
      {/* While it runs, whom to call comes before how to end it. */}
      {recall.state !== "draft" && <Decisions recall={recall} />}
      <CaseFiles
        files={recall.files}
        address={`${recallPath(id)}/tep`}
        mayAdd={recall.may.add_file}
        outcome={oneParam(query, "tep")}
      />
      <RecordTrail session={session} type="recall" id={recall.id} />
    </>
  )
}

export default withSkeleton(RecallPage, "table")
