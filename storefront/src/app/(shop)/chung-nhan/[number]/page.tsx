import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readCertificate } from "@/features/catalog/data/catalog"
import { CertificateFacts } from "@/features/certificate/components/certificate-facts"
import { Verdict } from "@/features/certificate/components/verdict"
import { Follows } from "@/features/certificate/components/follows"
import { PlainLink } from "@/features/certificate/components/plain-link"
import { translator } from "@/shared/i18n/translator"
import { formatInstant } from "@/shared/format-time"
import { decodeSegment } from "@/shared/decode-segment"
import { shareable } from "@/shared/seo/share"
import { certificatePath } from "@/shared/ui/badge"
import { Card } from "@/shared/ui/card"
import { CertificateNotices } from "@/shared/ui/certificate-notices"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ number: string }> }

async function certificateOf(params: Props["params"]) {
  const number = decodeSegment((await params).number)
  return (number && (await readCertificate(number))) || notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, standing, product_name: product, decision_number: decision } = await certificateOf(params)
  const t = translator("catalog")
  return shareable({
    title: t("certificate.title", { number }),
    description: t("certificate.description", { standing: t(`certificate.standing.${standing}`), product, decision }),
    path: certificatePath(number),
  })
}

export default async function CertificatePage({ params }: Props) {
  const certificate = await certificateOf(params)
  const t = translator("catalog")
  const words = translator("recognition")
  return (
    <div className="page-narrow grid gap-5">
      <h1 className="text-2xl">{t("certificate.heading")}</h1>
      <Verdict certificate={certificate} />
      <Card className="grid gap-4">
        <CertificateFacts certificate={certificate} />
      </Card>
      <Follows certificate={certificate} />
      {certificate.notices.length > 0 && (
        <Card className="grid gap-3">
          <h2 className="text-lg">{words("notices.ofCertificate")}</h2>
          <CertificateNotices notices={certificate.notices} />
        </Card>
      )}
      <p className="flex flex-wrap gap-x-5">
        <PlainLink href={`${certificatePath(certificate.number)}/ban-in`}>{words("print.link")}</PlainLink>
        <PlainLink href="/chung-nhan">{words("lookup.title")}</PlainLink>
        <PlainLink href={`/san/${certificate.place.floor_slug}/thong-bao-chung-nhan`}>
          {words("notices.link")}
        </PlainLink>
      </p>
      {certificate.is_sample && <StatusLine kind="plain">{t("certificate.sample")}</StatusLine>}
      <section className="grid gap-1">
        <h2 className="text-lg">{t("certificate.whatTitle")}</h2>
        <p>{t("certificate.what")}</p>
        <p className="text-sm text-muted">
          {t("certificate.checkedAt", { time: formatInstant(certificate.checked_at) })}
        </p>
      </section>
    </div>
  )
}
