import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readProducer } from "@/features/catalog/data/catalog"
import { placeText } from "@/features/catalog/components/place-text"
import { ProductGrid } from "@/features/catalog/components/product-grid"
import { Section } from "@/features/catalog/components/section"
import { CertificateList } from "@/features/certificate/components/certificate-list"
import { ProducerHeading } from "@/features/producer/components/producer-heading"
import { siteUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { breadcrumbList } from "@/shared/seo/breadcrumb-list"
import { JsonLd } from "@/shared/seo/json-ld"
import { shareable } from "@/shared/seo/share"
import { Breadcrumbs } from "@/shared/ui/breadcrumbs"
import { Chip } from "@/shared/ui/chip"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ slug: string }> }

const producerOf = async (params: Props["params"]) => (await readProducer((await params).slug)) ?? notFound()

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, slug, place, picture } = await producerOf(params)
  const description = translator("catalog")("producer.description", { name, place: placeText(place) })
  return shareable({ title: name, description, path: `/chu-the/${slug}`, picture, type: "profile" })
}

async function ProducerPage({ params }: Props) {
  const producer = await producerOf(params)
  const t = translator("catalog")
  const crumbs = [
    { name: translator("common")("nav.home"), href: "/" },
    { name: producer.place.province_name, href: `/san/${producer.place.floor_slug}` },
    { name: producer.name },
  ]
  return (
    <div className="page grid gap-8">
      <JsonLd data={breadcrumbList(siteUrl(), crumbs)} />
      <Breadcrumbs crumbs={crumbs.slice(0, -1)} />
      <ProducerHeading producer={producer} />
      {producer.products.length > 0 && (
        <Section id="san-pham" title={t("producer.products")}>
          <ProductGrid products={producer.products} eager={2} />
        </Section>
      )}
      {producer.certificates.length > 0 && (
        <Section id="chung-nhan" title={t("producer.certificates")}>
          <CertificateList certificates={producer.certificates} />
        </Section>
      )}
      {producer.stalls.length > 0 && (
        <Section id="gian-hang" title={t("producer.stalls")}>
          <ul className="flex flex-wrap gap-2">
            {producer.stalls.map(({ slug, name }) => (
              <li key={slug}>
                <Chip href={`/gian-hang/${slug}`}>{name}</Chip>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

export default withSkeleton(ProducerPage, "cards")
