import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerListingRow } from "@san-ocop/kit/http/seller"
import type { Metadata } from "next"
import { ListingList } from "@/features/seller-listings/listing-list"
import { filterOf, LISTING_TABS, TODO_TABS } from "@/features/seller-listings/listing-words"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { ChipRow } from "@/shared/ui/chip-row"
import { EmptyState } from "@/shared/ui/empty-state"
import { Icon } from "@/shared/ui/icon"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { withSkeleton } from "@/shared/ui/with-skeleton"

const PAGE_SIZE = 20
type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("seller")("listings.title") }
}

async function ListingsPage({ params, searchParams }: Props) {
  const t = translator("seller")
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const choice = choiceParam(query, "tinh-trang", [...TODO_TABS, ...LISTING_TABS])
  const page = pageParam(query)
  const hrefOf = (number: number) =>
    stallPath(slug, "/san-pham", { "tinh-trang": choice, trang: number > 1 ? number : null })
  const session = await requireStall(slug, hrefOf(page))
  const { items, count } = await stallRead<Page<SellerListingRow>>(session, "/listings", {
    ...filterOf(choice),
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  const mayWrite = session.stall.status !== "closed" && roleMay(session.stall.role, "listings:write")
  const tab = (value: string | null, label: string) => ({
    href: stallPath(slug, "/san-pham", { "tinh-trang": value }),
    label,
    selected: value === choice,
  })
  return (
    <>
      <PageHeading title={t("listings.title")} />
      {mayWrite && (
        <ButtonLink href={stallPath(slug, "/san-pham/moi")} wide>
          <Icon name="plus" />
          {t("listings.new")}
        </ButtonLink>
      )}
      <ChipRow
        label={t("listings.filter")}
        chips={[
          tab(null, t("listings.all")),
          ...TODO_TABS.map((each) => tab(each, t(`listings.todo.${each}`))),
          ...LISTING_TABS.map((each) => tab(each, t(`listingState.${each}`))),
        ]}
      />
      {items.length > 0 ? (
        <ListingList slug={slug} rows={items} mayWrite={mayWrite} />
      ) : (
        <EmptyState icon="sprout" title={t("listings.empty")}>
          {t("listings.emptyHelp")}
        </EmptyState>
      )}
      <Pagination page={page} pages={Math.ceil(count / PAGE_SIZE)} hrefOf={hrefOf} />
    </>
  )
}

export default withSkeleton(ListingsPage, "rows")
