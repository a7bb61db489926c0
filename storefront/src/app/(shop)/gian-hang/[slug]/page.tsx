import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ReportLink } from "@/features/casework/report-link"
import { readStall } from "@/features/catalog/data/catalog"
import { placeText } from "@/features/catalog/components/place-text"
import { ProductGrid } from "@/features/catalog/components/product-grid"
import { Section } from "@/features/catalog/components/section"
import { StallHeading } from "@/features/stall/components/stall-heading"
import { siteUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { breadcrumbList } from "@/shared/seo/breadcrumb-list"
import { JsonLd } from "@/shared/seo/json-ld"
import { shareable } from "@/shared/seo/share"
import { Breadcrumbs } from "@/shared/ui/breadcrumbs"
import { Chip } from "@/shared/ui/chip"
import { EmptyState } from "@/shared/ui/empty-state"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ slug: string }> }

const stallOf = async (params: Props["params"]) => (await readStall((await params).slug)) ?? notFound()

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, slug, place } = await stallOf(params)
  const description = translator("catalog")("stall.description", { name, place: placeText(place) })
  return shareable({ title: name, description, path: `/gian-hang/${slug}` })
}

async function StallPage({ params }: Props) {
  const stall = await stallOf(params)
  const t = translator("catalog")
  const crumbs = [
    { name: translator("common")("nav.home"), href: "/" },
    { name: stall.place.province_name, href: `/san/${stall.place.floor_slug}` },
    { name: stall.name },
  ]
  return (
    <div className="page grid gap-8">
      <JsonLd data={breadcrumbList(siteUrl(), crumbs)} />
      <Breadcrumbs crumbs={crumbs.slice(0, -1)} />
      <StallHeading stall={stall} />
      <Section id="san-pham" title={t("stall.products")}>
        {stall.products.length > 0 ? (
          <ProductGrid products={stall.products} eager={2} />
        ) : (
          <EmptyState icon="store" title={t("stall.none")} />
        )}
      </Section>
      {stall.producers.length > 0 && (
        <Section id="noi-lam-ra" title={t("stall.producers")}>
          <ul className="flex flex-wrap gap-2">
            {stall.producers.map(({ slug, name }) => (
              <li key={slug}>
                <Chip href={`/chu-the/${slug}`}>{name}</Chip>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ReportLink href={`/gian-hang/${stall.slug}/phan-anh`}>{translator("casework")("report.linkStall")}</ReportLink>
    </div>
  )
}

export default withSkeleton(StallPage, "cards")
