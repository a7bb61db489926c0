import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Results } from "@/features/search/components/results"
import { foundProducts } from "@/features/search/found-products"
import { type SearchParams, parseSearch } from "@/features/search/search-query"
import { siteUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { breadcrumbList } from "@/shared/seo/breadcrumb-list"
import { JsonLd } from "@/shared/seo/json-ld"
import { shareable } from "@/shared/seo/share"
import { Breadcrumbs } from "@/shared/ui/breadcrumbs"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ group: string }>; searchParams: Promise<SearchParams> }

async function groupOf(params: Props["params"]) {
  const { group } = await params
  return PRODUCT_GROUPS.find(({ code }) => code === group) ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, name } = await groupOf(params)
  const description = translator("catalog")("group.description", { name })
  return shareable({ title: name, description, path: `/danh-muc/${code}` })
}

async function GroupPage({ params, searchParams }: Props) {
  const { code, name } = await groupOf(params)
  const { query, list } = await foundProducts({ ...parseSearch(await searchParams), group: code })
  const crumbs = [{ name: translator("common")("nav.home"), href: "/" }, { name }]
  return (
    <div className="page grid gap-2">
      <JsonLd data={breadcrumbList(siteUrl(), crumbs)} />
      <Breadcrumbs crumbs={crumbs} />
      <Results base={`/danh-muc/${code}`} query={query} list={list} title={name} />
    </div>
  )
}

export default withSkeleton(GroupPage, "cards")
