import type { Earnings, Statement } from "@san-ocop/kit/http/money"
import type { SellerPayouts } from "@san-ocop/kit/http/payouts"
import type { RemittancePage } from "@san-ocop/kit/http/remittances"
import type { Metadata } from "next"
import { CarrierDebts } from "@/features/seller-earnings/carrier-debts"
import { ComingCard } from "@/features/seller-earnings/coming-card"
import { monthChoices, monthWords } from "@/features/seller-earnings/month-words"
import { MonthBook } from "@/features/seller-earnings/month-book"
import { hasPayouts, Payouts } from "@/features/seller-earnings/payouts"
import { StatementList } from "@/features/seller-earnings/statement-list"
import { Sums } from "@/features/seller-earnings/sums"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { instantDay } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { ChipRow } from "@/shared/ui/chip-row"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

const PAGE_SIZE = 20
type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("earnings")("title") }
}

async function EarningsPage({ params, searchParams }: Props) {
  const t = translator("earnings")
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const here = (month: string | null, page = 1) =>
    stallPath(slug, "/tien/sao-ke", { thang: month, trang: page > 1 ? page : null })
  const session = await requireStall(slug, here(null))
  const [earnings, remittances, payouts] = await Promise.all([
    stallRead<Earnings>(session, "/earnings"),
    stallRead<RemittancePage>(session, "/remittances"),
    stallRead<SellerPayouts>(session, "/payouts"),
  ])
  const today = instantDay(session.me.now)
  const months = monthChoices(earnings.months, today)
  const month = choiceParam(query, "thang", months) ?? months[0] ?? ""
  const page = pageParam(query)
  const statement = await stallRead<Statement>(session, `/earnings/${month}`, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  const { sums, items, count } = statement
  return (
    <>
      <PageHeading title={t("title")} back={{ href: stallPath(slug, "/tien"), label: t("back") }} />
      <ComingCard coming={earnings.coming} owed={earnings.owed_to_floor} transfers={earnings.transfers} />
      {hasPayouts(payouts) && <Payouts slug={slug} payouts={payouts} />}
      <StatusLine kind="good">{choiceParam(query, "bao", ["remitted"]) ? t("remitted") : null}</StatusLine>
      <CarrierDebts stall={slug} page={remittances} />
      <ChipRow
        label={t("months")}
        chips={months.map((choice) => ({
          href: here(choice),
          label: t("month", { month: monthWords(choice) }),
          selected: choice === month,
        }))}
      />
      <h2 className="text-xl font-bold">{t("statement", { month: monthWords(month) })}</h2>
      {items.length === 0 ? (
        <EmptyState icon="wallet" title={t("empty")}>
          {t("emptyHelp")}
        </EmptyState>
      ) : (
        <>
          <Card>
            <Sums sums={sums} />
          </Card>
          <StatementList slug={slug} rows={items} />
        </>
      )}
      <Pagination page={page} pages={Math.ceil(count / PAGE_SIZE)} hrefOf={(number) => here(month, number)} />
      <MonthBook slug={slug} statement={statement} isOver={month < today.slice(0, 7)} />
      <p className="text-base text-muted">{t(hasPayouts(payouts) ? "howCollected" : "how")}</p>
    </>
  )
}

export default withSkeleton(EarningsPage, "rows")
