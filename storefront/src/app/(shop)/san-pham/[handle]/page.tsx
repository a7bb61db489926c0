import { formatMoney } from "@san-ocop/kit/format-money"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ReportLink } from "@/features/casework/report-link"
import { readProduct } from "@/features/catalog/data/catalog"
import { ProductGrid } from "@/features/catalog/components/product-grid"
import { Section } from "@/features/catalog/components/section"
import { BuyBox } from "@/features/product/components/buy-box"
import { Description } from "@/features/product/components/description"
import { Maker } from "@/features/product/components/maker"
import { Papers } from "@/features/product/components/papers"
import { Pictures } from "@/features/product/components/pictures"
import { ShippingEstimate } from "@/features/product/components/shipping-estimate"
import { TraceBox } from "@/features/product/components/trace-box"
import { readProductRecalls } from "@/features/recall/data"
import { RecallBanner } from "@/features/recall/recall-banner"
import { RecalledProduct } from "@/features/recall/recalled-product"
import { siteUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { breadcrumbList } from "@/shared/seo/breadcrumb-list"
import { JsonLd } from "@/shared/seo/json-ld"
import { productData } from "@/shared/seo/product-data"
import { shareable } from "@/shared/seo/share"
import { Breadcrumbs } from "@/shared/ui/breadcrumbs"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ handle: string }>; searchParams: Promise<{ giao_den?: string | string[] }> }

/** The product on sale, or what a recall says of one that it keeps off sale. */
async function productOf(params: Props["params"]) {
  const { handle } = await params
  const product = await readProduct(handle)
  if (product) return { product, recalled: null }
  const recalled = await readProductRecalls(handle)
  return recalled && recalled.recalls.length > 0 ? { product: null, recalled } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { product, recalled } = await productOf(params)
  if (recalled) return { title: recalled.name, robots: { index: false } }
  const description = translator("catalog")("product.descriptionFor", {
    name: product.name,
    producer: product.producer?.name ?? product.stall.name,
    province: product.place.province_name,
    price: formatMoney(product.price),
    unit: product.unit,
  })
  const picture = product.pictures[0] ?? product.picture
  return shareable({ title: product.name, description, path: `/san-pham/${product.handle}`, picture })
}

async function ProductPage({ params, searchParams }: Props) {
  const [{ product, recalled }, { giao_den }] = await Promise.all([productOf(params), searchParams])
  if (recalled) return <RecalledProduct product={recalled} />
  const t = translator("catalog")
  const group = PRODUCT_GROUPS.find(({ code }) => code === product.group)
  const crumbs = [
    { name: translator("common")("nav.home"), href: "/" },
    { name: product.place.province_name, href: `/san/${product.place.floor_slug}` },
    ...(group ? [{ name: group.name, href: `/danh-muc/${group.code}` }] : []),
    { name: product.name },
  ]
  return (
    <div className="page grid gap-6">
      <JsonLd data={productData(siteUrl(), product)} />
      <JsonLd data={breadcrumbList(siteUrl(), crumbs)} />
      <Breadcrumbs crumbs={crumbs.slice(0, -1)} />
      <RecallBanner recalls={product.recalls} />
      <div className="grid items-start gap-6 md:grid-cols-2 md:grid-rows-[auto_auto_1fr] lg:gap-x-10">
        <Pictures name={product.name} pictures={product.pictures.length > 0 ? product.pictures : [product.picture]} />
        <div className="grid gap-5 md:row-span-3">
          <BuyBox product={product} />
          <ShippingEstimate product={product} chosen={typeof giao_den === "string" ? giao_den : undefined} />
          <Maker product={product} />
          <TraceBox lot={product.latest_lot} />
        </div>
        <Description product={product} />
        <Papers product={product} />
      </div>
      <ReportLink href={`/san-pham/${product.handle}/phan-anh`}>{translator("casework")("report.link")}</ReportLink>
      {product.same_producer.length > 0 && (
        <Section id="cung-noi-lam" title={t("product.sameProducer")}>
          <ProductGrid products={product.same_producer} />
        </Section>
      )}
    </div>
  )
}

export default withSkeleton(ProductPage, "goods")
