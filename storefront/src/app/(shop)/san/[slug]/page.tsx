import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { readFloor, readFloors } from "@/features/catalog/data/catalog"
import { ProductGrid } from "@/features/catalog/components/product-grid"
import { Section } from "@/features/catalog/components/section"
import { Department } from "@/features/floor/components/department"
import { FloorHeading } from "@/features/floor/components/floor-heading"
import { PartnerFloors } from "@/features/floor/components/partner-floors"
import { StallList } from "@/features/floor/components/stall-list"
import { siteUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { breadcrumbList } from "@/shared/seo/breadcrumb-list"
import { JsonLd } from "@/shared/seo/json-ld"
import { shareable } from "@/shared/seo/share"
import { Breadcrumbs } from "@/shared/ui/breadcrumbs"
import { EmptyState } from "@/shared/ui/empty-state"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const floor = await readFloor((await params).slug)
  if (!floor) notFound()
  const t = translator("catalog")
  const { province_name: province, product_count: products, producer_count: producers } = floor
  return shareable({
    title: t("floor.title", { province }),
    description: t("floor.description", { province, products, producers }),
    path: `/san/${floor.slug}`,
  })
}

async function FloorPage({ params }: Props) {
  const [floor, { floors }] = await Promise.all([readFloor((await params).slug), readFloors()])
  if (!floor) notFound()
  const t = translator("catalog")
  const c = translator("common")
  const crumbs = [
    { name: c("nav.home"), href: "/" },
    { name: c("nav.provinces"), href: "/san" },
    { name: floor.province_name },
  ]
  const all = `/tim-kiem?tinh=${encodeURIComponent(floor.province_code)}`
  return (
    <div className="page grid gap-8">
      <JsonLd data={breadcrumbList(siteUrl(), crumbs)} />
      <Breadcrumbs crumbs={crumbs} />
      <FloorHeading floor={floor} />
      <Section
        id="san-pham"
        title={t("floor.productsHeading", { province: floor.province_name })}
        more={{ href: all, label: t("home.more") }}
      >
        {floor.products.length > 0 ? (
          <ProductGrid products={floor.products} eager={2} />
        ) : (
          <EmptyState icon="sprout" title={t("floor.none")} />
        )}
      </Section>
      <StallList stalls={floor.stalls} />
      <Department floor={floor} />
      <p>
        <Link
          href={`/san/${floor.slug}/thong-bao-chung-nhan`}
          prefetch={false}
          className="text-link inline-flex min-h-11 items-center"
        >
          {translator("recognition")("notices.link")}
        </Link>
      </p>
      <PartnerFloors floors={floors} current={floor.slug} />
    </div>
  )
}

export default withSkeleton(FloorPage, "cards")
