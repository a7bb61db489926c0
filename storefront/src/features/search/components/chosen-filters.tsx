import { formatMoney } from "@san-ocop/kit/format-money"
import type { ProductList, ProductQuery } from "@san-ocop/kit/http/catalog"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { searchHref } from "../search-query"

type Props = { base: string; query: ProductQuery; list: ProductList }

/** The filters that are on, each with a way to take it off. */
export function ChosenFilters({ base, query, list }: Props) {
  const t = translator("catalog")
  const { province, stars, group, price_min: min, price_max: max } = query
  const price =
    min !== undefined && max !== undefined
      ? t("search.priceChosen", { min: formatMoney(min), max: formatMoney(max) })
      : min !== undefined
        ? t("search.priceAtLeast", { min: formatMoney(min) })
        : max !== undefined && t("search.priceAtMost", { max: formatMoney(max) })
  const chosen: { name: string | false | undefined; without: Partial<ProductQuery> }[] = [
    {
      name: province && (list.facets.province.find(({ value }) => value === province)?.label ?? province),
      without: { province: undefined },
    },
    { name: stars && t("search.starsValue", { stars }), without: { stars: undefined } },
    {
      name: base === "/tim-kiem" && PRODUCT_GROUPS.find(({ code }) => code === group)?.name,
      without: { group: undefined },
    },
    { name: price, without: { price_min: undefined, price_max: undefined } },
  ]
  const shown = chosen.flatMap(({ name, without }) => (name ? [{ name, without }] : []))
  if (shown.length === 0) return null
  return (
    <ul aria-label={t("search.chosen")} className="flex flex-wrap gap-2">
      {shown.map(({ name, without }) => (
        <li key={name}>
          <Link
            href={searchHref(base, query, without)}
            rel="nofollow"
            prefetch={false}
            aria-label={t("search.remove", { name })}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-chip bg-leaf px-4 text-white no-underline hover:bg-leaf-deep"
          >
            {name}
            <Icon name="x" size={16} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
