import type { ProductList, ProductQuery } from "@san-ocop/kit/http/catalog"
import { ProductGrid } from "@/features/catalog/components/product-grid"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"
import { Pagination } from "@/shared/ui/pagination"
import { StatusLine } from "@/shared/ui/status-line"
import { searchHref } from "../search-query"
import { ChosenFilters } from "./chosen-filters"
import { Filters } from "./filters"
import { GroupLinks } from "./group-links"

type Props = { base: string; query: ProductQuery; list: ProductList; title: string }

/** A list of products with its filters, its count and its pages. All of it is links and one plain form. */
export function Results({ base, query, list, title }: Props) {
  const t = translator("catalog")
  return (
    <div className="grid gap-4">
      <div>
        <h1 className="text-2xl md:text-3xl">{title}</h1>
        <p className="text-muted" role="status">
          {t("search.count", { count: list.count })}
        </p>
      </div>
      <Filters base={base} query={query} list={list} />
      <ChosenFilters base={base} query={query} list={list} />
      {list.limited && <StatusLine kind="plain">{t("search.limited")}</StatusLine>}
      {list.understood && <p className="text-muted">{t("search.understood", { text: list.understood })}</p>}
      {list.meant && (
        <p className="text-lg">
          {translator("search")("meant")}{" "}
          <Link
            href={searchHref(base, query, { q: list.meant })}
            className="text-link inline-flex min-h-11 items-center font-bold"
          >
            {list.meant}
          </Link>
        </p>
      )}
      {list.near && <StatusLine kind="plain">{t("search.near")}</StatusLine>}
      <h2 className="sr-only">{t("search.list")}</h2>
      {list.items.length > 0 ? (
        <ProductGrid products={list.items} eager={2} />
      ) : (
        <>
          <EmptyState
            icon="search"
            title={t("search.emptyTitle")}
            action={<ButtonLink href="/tim-kiem">{t("search.emptyAction")}</ButtonLink>}
          >
            {t("search.emptyText")}
          </EmptyState>
          <GroupLinks title={t("search.emptyGroups")} />
        </>
      )}
      <p>
        <Link href="/cach-xep-hang" className="text-link inline-flex min-h-11 items-center">
          {translator("search")("ranking.title")}
        </Link>
      </p>
      <Pagination page={list.page} pages={list.pages} hrefOf={(page) => searchHref(base, query, { page })} />
    </div>
  )
}
