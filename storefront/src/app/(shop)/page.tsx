import type { Metadata } from "next"
import { readHome } from "@/features/catalog/data/catalog"
import { ProductGrid } from "@/features/catalog/components/product-grid"
import { Section } from "@/features/catalog/components/section"
import { GroupTiles } from "@/features/home/components/group-tiles"
import { Hero } from "@/features/home/components/hero"
import { HowWeCheck } from "@/features/home/components/how-we-check"
import { NewCertificates } from "@/features/home/components/new-certificates"
import { ProvinceChips } from "@/features/home/components/province-chips"
import { Stories } from "@/features/home/components/stories"
import { siteUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { JsonLd } from "@/shared/seo/json-ld"
import { organization } from "@/shared/seo/organization"
import { shareable } from "@/shared/seo/share"

export function generateMetadata(): Metadata {
  const t = translator("common")
  const { title, ...rest } = shareable({ title: t("site.title"), description: t("site.description"), path: "/" })
  return { ...rest, title: { absolute: title } }
}

export default async function HomePage() {
  const home = await readHome()
  const t = translator("catalog")
  return (
    <div className="page grid gap-10">
      <JsonLd data={organization(siteUrl())} />
      <Hero totals={home.totals} />
      <ProvinceChips floors={home.floors} />
      {home.newest.length > 0 && (
        <Section id="moi" title={t("home.newest")} more={{ href: "/tim-kiem?sap_xep=newest", label: t("home.more") }}>
          <ProductGrid products={home.newest.slice(0, 8)} eager={2} />
        </Section>
      )}
      {home.five_star.length > 0 && (
        <Section id="nam-sao" title={t("home.fiveStar")} more={{ href: "/tim-kiem?sao=5", label: t("home.more") }}>
          <ProductGrid products={home.five_star.slice(0, 8)} />
        </Section>
      )}
      <GroupTiles groups={home.groups} />
      <NewCertificates certificates={home.new_certificates} />
      <Stories stories={home.stories} />
      <HowWeCheck />
    </div>
  )
}
