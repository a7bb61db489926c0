import type { Page } from "@san-ocop/kit/http/problem"
import type { TransferRow } from "@san-ocop/kit/http/transfers"
import type { Metadata } from "next"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { StatementForm } from "@/features/seller-transfers/statement-form"
import { TransferList } from "@/features/seller-transfers/transfer-list"
import { choiceParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { ChipRow } from "@/shared/ui/chip-row"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

const PAGE_SIZE = 20
const LISTS = { "can-xem": "waiting", "da-xong": "done" } as const

type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("transfer")("list.title") }
}

const countOf = (query: SearchParams, name: string): string => /^\d{1,4}$/.exec(String(query[name]))?.[0] ?? "0"

/** Money that came by transfer and waits to be looked at, and the way to hand in a statement. */
async function TransfersPage({ params, searchParams }: Props) {
  const t = translator("transfer")
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const chosen = choiceParam(query, "muc", ["can-xem", "da-xong"]) ?? "can-xem"
  const page = pageParam(query)
  const here = (list: keyof typeof LISTS, number = 1) =>
    stallPath(slug, "/tien/chuyen-khoan", {
      muc: list === "can-xem" ? null : list,
      trang: number > 1 ? number : null,
    })
  const session = await requireStall(slug, here(chosen, page))
  const { items, count } = await stallRead<Page<TransferRow>>(session, "/transfers", {
    list: LISTS[chosen],
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  const mayWrite = roleMay(session.stall.role, "transfers:write")
  const done = choiceParam(query, "bao", ["moved", "applied"])
  const said =
    done === "applied"
      ? t("statement.applied", { paid: countOf(query, "tra"), waiting: countOf(query, "xem") })
      : done && t("list.moved")
  return (
    <>
      <PageHeading
        title={t("list.title")}
        back={{ href: stallPath(slug, "/tien"), label: translator("seller")("money.title") }}
      >
        <p>{t("list.lead")}</p>
      </PageHeading>
      <StatusLine kind="good">{said}</StatusLine>
      <ChipRow
        label={t("list.filter")}
        chips={(["can-xem", "da-xong"] as const).map((list) => ({
          href: here(list),
          label: t(`list.${LISTS[list]}`),
          selected: list === chosen,
        }))}
      />
      {items.length > 0 ? (
        <TransferList slug={slug} rows={items} mayWrite={mayWrite} />
      ) : (
        <EmptyState icon="wallet" title={t(chosen === "can-xem" ? "list.empty" : "list.emptyDone")}>
          {t("list.emptyHelp")}
        </EmptyState>
      )}
      <Pagination page={page} pages={Math.ceil(count / PAGE_SIZE)} hrefOf={(number) => here(chosen, number)} />
      {mayWrite && (
        <Card className="grid gap-4">
          <h2 className="text-xl">{t("statement.title")}</h2>
          <p>{t("statement.lead")}</p>
          <StatementForm stall={slug} words={messages.transfer.statement} offline={translator("seller")("offline")} />
        </Card>
      )}
    </>
  )
}

export default withSkeleton(TransfersPage, "rows")
