import type { CodLineRow } from "@san-ocop/kit/http/cod-statements"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { CodLineList } from "@/features/seller-cod/cod-line-list"
import { CodStatementForm } from "@/features/seller-cod/statement-form"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
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
  return { title: translator("cod")("title") }
}

const countOf = (query: SearchParams, name: string): string => /^\d{1,4}$/.exec(String(query[name]))?.[0] ?? "0"

/** Rows of carriers' statements that do not fit, and the way to hand in a statement. */
async function CodStatementsPage({ params, searchParams }: Props) {
  const t = translator("cod")
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const chosen = choiceParam(query, "muc", ["can-xem", "da-xong"]) ?? "can-xem"
  const page = pageParam(query)
  const here = (list: keyof typeof LISTS, number = 1) =>
    stallPath(slug, "/tien/bang-ke", {
      muc: list === "can-xem" ? null : list,
      trang: number > 1 ? number : null,
    })
  const session = await requireStall(slug, here(chosen, page))
  const { items, count } = await stallRead<Page<CodLineRow>>(session, "/cod-lines", {
    list: LISTS[chosen],
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  const mayWrite = roleMay(session.stall.role, "transfers:write")
  const done = choiceParam(query, "bao", ["moved", "applied"])
  const said =
    done === "applied"
      ? t("applied", { settled: countOf(query, "khop"), waiting: countOf(query, "xem") })
      : done && t("moved")
  return (
    <>
      <PageHeading
        title={t("title")}
        back={{ href: stallPath(slug, "/tien"), label: translator("seller")("money.title") }}
      >
        <p>{t("lead")}</p>
      </PageHeading>
      <StatusLine kind="good">{said}</StatusLine>
      <ChipRow
        label={t("filter")}
        chips={(["can-xem", "da-xong"] as const).map((list) => ({
          href: here(list),
          label: t(LISTS[list]),
          selected: list === chosen,
        }))}
      />
      {items.length > 0 ? (
        <CodLineList slug={slug} rows={items} mayWrite={mayWrite} />
      ) : (
        <EmptyState icon="wallet" title={t(chosen === "can-xem" ? "empty" : "emptyDone")}>
          {t("emptyHelp")}
        </EmptyState>
      )}
      <Pagination page={page} pages={Math.ceil(count / PAGE_SIZE)} hrefOf={(number) => here(chosen, number)} />
      {mayWrite && (
        <Card className="grid gap-4">
          <h2 className="text-xl">{t("form.title")}</h2>
          <p>{t("form.lead")}</p>
          <CodStatementForm stall={slug} words={messages.cod} offline={translator("seller")("offline")} />
        </Card>
      )}
    </>
  )
}

export default withSkeleton(CodStatementsPage, "rows")
