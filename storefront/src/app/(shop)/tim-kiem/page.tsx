import type { Metadata } from "next"
import { Results } from "@/features/search/components/results"
import { foundProducts } from "@/features/search/found-products"
import { type SearchParams, parseSearch } from "@/features/search/search-query"
import { translator } from "@/shared/i18n/translator"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { searchParams: Promise<SearchParams> }

const titleOf = (q: string | undefined): string =>
  q ? translator("catalog")("search.titleFor", { q }) : translator("catalog")("search.title")

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = parseSearch(await searchParams)
  // Endless combinations of filters are not for search engines; the products that they lead to are.
  return { title: titleOf(q), robots: { index: false, follow: true } }
}

async function SearchPage({ searchParams }: Props) {
  const { query, list } = await foundProducts(parseSearch(await searchParams))
  return (
    <div className="page">
      <Results base="/tim-kiem" query={query} list={list} title={titleOf(query.q)} />
    </div>
  )
}

export default withSkeleton(SearchPage, "cards")
