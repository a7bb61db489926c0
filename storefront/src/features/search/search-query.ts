import type { ProductQuery } from "@san-ocop/kit/http/catalog"
import { isProductGroup } from "@san-ocop/kit/product-groups"
import { withQuery } from "@/shared/medusa/query"

export type SearchParams = Record<string, string | string[] | undefined>

export const SORTS = ["relevance", "newest", "price_asc", "price_desc", "stars"] as const
const MAX_PRICE = 1_000_000_000
const MAX_PAGE = 1_000

const first = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value)?.replace(/\p{Cc}+/gu, " ").trim() ?? ""

function wholeNumber(text: string, max: number): number | undefined {
  // People write 100.000 for a hundred thousand.
  const digits = text.replace(/[.\s]/g, "")
  if (!/^\d{1,10}$/.test(digits)) return undefined
  const number = Number(digits)
  return number <= max ? number : undefined
}

/** Reads a search address. What is not understood is left out, so that a mangled link still shows products. */
export function parseSearch(params: SearchParams): ProductQuery {
  const group = first(params["nhom"])
  const stars = Number(first(params["sao"]))
  const sort = first(params["sap_xep"])
  const province = first(params["tinh"])
  const page = wholeNumber(first(params["trang"]), MAX_PAGE)
  const [from, to] = [wholeNumber(first(params["gia_tu"]), MAX_PRICE), wholeNumber(first(params["gia_den"]), MAX_PRICE)]
  const swapped = from !== undefined && to !== undefined && from > to
  return {
    q: first(params["q"]).slice(0, 100) || undefined,
    province: /^[a-z0-9-]{1,40}$/.test(province) ? province : undefined,
    group: isProductGroup(group) ? group : undefined,
    stars: stars === 3 || stars === 4 || stars === 5 ? stars : undefined,
    price_min: swapped ? to : from,
    price_max: swapped ? from : to,
    in_stock: first(params["con_hang"]) === "1" || undefined,
    sort: SORTS.find((known) => known === sort),
    page: page && page > 1 ? page : undefined,
  }
}

/** The query's fields as the form and the address name them. */
export const formValues = (query: ProductQuery): Record<string, string> => {
  const values: Record<string, string | number | undefined> = {
    q: query.q,
    tinh: query.province,
    nhom: query.group,
    sao: query.stars,
    gia_tu: query.price_min,
    gia_den: query.price_max,
    con_hang: query.in_stock ? 1 : undefined,
    sap_xep: query.sort,
    trang: query.page && query.page > 1 ? query.page : undefined,
  }
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
}

/**
 * The address of a search. On a group's own page (`base` "/danh-muc/<group>") the group stands in the path.
 * Any change but that of the page itself leads back to the first page.
 */
export function searchHref(base: string, query: ProductQuery, change: Partial<ProductQuery> = {}): string {
  const next: ProductQuery = { ...query, page: undefined, ...change }
  return withQuery(base, formValues(base === "/tim-kiem" ? next : { ...next, group: undefined }))
}
