import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import type { Metadata } from "next"
import { OrderList } from "@/features/seller-orders/order-list"
import { OrderTabs } from "@/features/seller-orders/order-tabs"
import { ORDER_STATES } from "@/features/seller-orders/order-words"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { withSkeleton } from "@/shared/ui/with-skeleton"

const PAGE_SIZE = 20
type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("seller")("orders.title") }
}

async function OrdersPage({ params, searchParams }: Props) {
  const t = translator("seller")
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const state = choiceParam(query, "tinh-trang", ORDER_STATES)
  const page = pageParam(query)
  const hrefOf = (number: number) =>
    stallPath(slug, "/don-hang", { "tinh-trang": state, trang: number > 1 ? number : null })
  const session = await requireStall(slug, hrefOf(page))
  const { items, count } = await stallRead<Page<SellerOrderRow>>(session, "/orders", {
    state,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  return (
    <>
      <PageHeading title={t("orders.title")} />
      <OrderTabs slug={slug} state={state} />
      {items.length > 0 ? (
        <OrderList slug={slug} rows={items} />
      ) : (
        <EmptyState icon="package" title={t("orders.empty")}>
          {t("orders.emptyHelp")}
        </EmptyState>
      )}
      <Pagination page={page} pages={Math.ceil(count / PAGE_SIZE)} hrefOf={hrefOf} />
    </>
  )
}

export default withSkeleton(OrdersPage, "rows")
