import type { ProductList, ProductQuery } from "@san-ocop/kit/http/catalog"
import { translator } from "@/shared/i18n/translator"
import { Chip } from "@/shared/ui/chip"
import { SORTS, searchHref } from "../search-query"
import { FilterDrawer } from "./filter-drawer"
import { PriceFilter } from "./price-filter"

type Choice = { key: string; href: string; name: string; count?: number; selected: boolean }

const Choices = ({ choices, none }: { choices: Choice[]; none: string }) =>
  choices.length === 0 ? (
    <p className="text-muted">{none}</p>
  ) : (
    <ul className="flex flex-wrap gap-2">
      {choices.map(({ key, href, name, count, selected }) => (
        <li key={key}>
          <Chip href={href} count={count} selected={selected} rel="nofollow">
            {name}
          </Chip>
        </li>
      ))}
    </ul>
  )

/** Province, stars, group, price and order of a product list. Pressing a chosen one takes it back. */
export function Filters({ base, query, list }: { base: string; query: ProductQuery; list: ProductList }) {
  const t = translator("catalog")
  const { facets } = list
  const none = t("search.noChoice")
  const provinces = facets.province.map(({ value, label, count }) => {
    const selected = query.province === value
    return {
      key: value,
      name: label,
      count,
      selected,
      href: searchHref(base, query, { province: selected ? undefined : value }),
    }
  })
  const stars = facets.stars.flatMap(({ value, count }) => {
    const number = Number(value)
    if (number !== 3 && number !== 4 && number !== 5) return []
    const selected = query.stars === number
    const href = searchHref(base, query, { stars: selected ? undefined : number })
    return [{ key: value, name: t("search.starsValue", { stars: number }), count, selected, href }]
  })
  const groups = facets.group.map(({ value, label, count }) => {
    const selected = query.group === value
    const href = searchHref(
      "/tim-kiem",
      { ...query, group: undefined },
      selected ? {} : { group: value as ProductQuery["group"] },
    )
    return { key: value, name: label, count, selected, href }
  })
  const sorts = SORTS.filter((sort) => sort !== "relevance" || query.q).map((sort) => ({
    key: sort,
    name: t(`search.sortBy.${sort}`),
    selected: (query.sort ?? (query.q ? "relevance" : "newest")) === sort,
    href: searchHref(base, query, { sort }),
  }))
  return (
    <div role="group" aria-label={t("search.filters")} className="flex flex-wrap gap-2">
      <FilterDrawer title={t("search.province")}>
        <Choices choices={provinces} none={none} />
      </FilterDrawer>
      <FilterDrawer title={t("search.stars")}>
        <Choices choices={stars} none={none} />
      </FilterDrawer>
      {base === "/tim-kiem" && (
        <FilterDrawer title={t("search.group")}>
          <Choices choices={groups} none={none} />
        </FilterDrawer>
      )}
      <FilterDrawer title={t("search.price")}>
        <PriceFilter base={base} query={query} range={facets.price} />
      </FilterDrawer>
      <FilterDrawer title={t("search.sort")}>
        <Choices choices={sorts} none={none} />
      </FilterDrawer>
      <Chip
        href={searchHref(base, query, { in_stock: query.in_stock ? undefined : true })}
        selected={query.in_stock}
        rel="nofollow"
      >
        {t("search.inStock")}
      </Chip>
    </div>
  )
}
