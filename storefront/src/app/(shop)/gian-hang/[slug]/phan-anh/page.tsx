import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ReportForm } from "@/features/casework/report-form"
import { readStall } from "@/features/catalog/data/catalog"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("casework")("report.titleStall"), robots: { index: false } }
}

export default async function ReportStallPage({ params }: { params: Promise<{ slug: string }> }) {
  const t = translator("casework")
  const { slug } = await params
  const stall = (await readStall(slug)) ?? notFound()
  return (
    <div className="page-narrow grid gap-5">
      <PageHeading title={t("report.titleStall")} back={{ href: `/gian-hang/${stall.slug}`, label: t("report.back") }}>
        {t("report.about", { name: stall.name })}
      </PageHeading>
      <p>{t("report.lead")}</p>
      <ReportForm kind="stalls" about={stall.slug} />
    </div>
  )
}
