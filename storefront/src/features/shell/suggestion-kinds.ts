import type { SuggestionList } from "@san-ocop/kit/http/catalog"

/** One suggestion. Its address is its name, too: no two of a list lead to one page. */
type Suggestion = { href: string; name: string }
export type SuggestionKind = { name: string; options: Suggestion[] }
export type KindNames = Readonly<Record<keyof SuggestionList, string>>

/** Suggestions by kind, what people look for most first, without the kinds that have none. */
export const kindsOf = (
  { products, provinces, groups, producers }: SuggestionList,
  names: KindNames,
): SuggestionKind[] =>
  [
    { name: names.products, options: products.map(({ handle, name }) => ({ href: `/san-pham/${handle}`, name })) },
    { name: names.provinces, options: provinces.map(({ slug, name }) => ({ href: `/san/${slug}`, name })) },
    { name: names.groups, options: groups.map(({ code, name }) => ({ href: `/danh-muc/${code}`, name })) },
    { name: names.producers, options: producers.map(({ slug, name }) => ({ href: `/chu-the/${slug}`, name })) },
  ].filter(({ options }) => options.length > 0)

/**
 * Which of `count` options comes after the `at`-th, -1 being the box itself: down from the last one and up from the first one lead back
 * to it, so that nobody is caught in the list.
 */
export const nextOption = (at: number, count: number, key: "ArrowDown" | "ArrowUp"): number => {
  const places = count + 1
  return ((at + 1 + (key === "ArrowDown" ? 1 : -1) + places) % places) - 1
}
