import type { ComplaintRow } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import Link from "next/link"
import { CASE_TONE } from "@/shared/casework/case-words"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { pageParam, type SearchParams } from "@/shared/forms/search-params"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { StateTag } from "@/shared/ui/state-tag"
import { withSkeleton } from "@/shared/ui/with-skeleton"

const PAGE_SIZE = 20
type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("casework")("complaint.list") }
}

async function ComplaintsPage({ params, searchParams }: Props) {
  const t = translator("casework")
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const page = pageParam(query)
  const hrefOf = (number: number) => stallPath(slug, "/khieu-nai", { trang: number > 1 ? number : null })
  const session = await requireStall(slug, hrefOf(page))
  const paging = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
  const { items, count } = await stallRead<Page<ComplaintRow>>(session, "/complaints", paging)
  return (
    <>
      <PageHeading title={t("complaint.list")} />
      {items.length === 0 && (
        <EmptyState icon="circle-check" title={t("complaint.empty")}>
          {t("complaint.emptyHelp")}
        </EmptyState>
      )}
      <ul className="grid gap-3">
        {items.map((row) => (
          <li key={row.id}>
            <Link
              href={stallPath(slug, `/khieu-nai/${row.id}`)}
              className="grid gap-1 rounded-card border border-line bg-card p-4 text-ink no-underline hover:border-leaf"
            >
              <span className="font-bold">{t(`complaintReason.${row.reason_code}`)}</span>
              <span>
                {t("complaint.order")} {formatLookupCode(row.order_code)}
              </span>
              <span className="flex flex-wrap items-center gap-2">
                <StateTag tone={row.is_late ? "stopped" : CASE_TONE[row.state]}>{t(`state.${row.state}`)}</StateTag>
                {row.due_on && (
                  <span className={row.is_late ? "font-bold text-lacquer" : "text-muted"}>
                    {t("desk.due", { time: formatDayText(row.due_on) })}
                  </span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={Math.ceil(count / PAGE_SIZE)} hrefOf={hrefOf} />
    </>
  )
}

export default withSkeleton(ComplaintsPage, "rows")
