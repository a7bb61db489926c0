import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ReportForm } from "@/features/casework/report-form"
import { readProduct } from "@/features/catalog/data/catalog"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("casework")("report.title"), robots: { index: false } }
}

export default async function ReportProductPage({ params }: { params: Promise<{ handle: string }> }) {
  const t = translator("casework")
  const { handle } = await params
  const product = (await readProduct(handle)) ?? notFound()
  return (
    <div className="page-narrow grid gap-5">
      <PageHeading title={t("report.title")} back={{ href: `/san-pham/${product.handle}`, label: t("report.back") }}>
        {t("report.about", { name: product.name })}
      </PageHeading>
      <p>{t("report.lead")}</p>
      <ReportForm kind="products" about={product.handle} />
    </div>
  )
}
