import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readCertificate } from "@/features/catalog/data/catalog"
import { PaperCertificate } from "@/features/certificate/components/paper-certificate"
import { PlainLink } from "@/features/certificate/components/plain-link"
import { qrPicture } from "@/features/certificate/qr-picture"
import { decodeSegment } from "@/shared/decode-segment"
import { siteUrl } from "@/shared/env"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { certificatePath } from "@/shared/ui/badge"

type Props = { params: Promise<{ number: string }> }

async function certificateOf({ params }: Props) {
  const number = decodeSegment((await params).number)
  return (number && (await readCertificate(number))) || notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { number } = await certificateOf(props)
  return { title: translator("recognition")("print.title", { number }), robots: { index: false } }
}

export default async function PrintedCertificatePage(props: Props) {
  const certificate = await certificateOf(props)
  const t = translator("recognition")
  const address = new URL(certificatePath(certificate.number), siteUrl()).href
  return (
    <div className="page grid gap-4 py-5 print:p-0">
      <div className="grid gap-2 print:hidden">
        <p>
          <PlainLink href={certificatePath(certificate.number)}>{t("print.back")}</PlainLink>
        </p>
        <p className="text-muted">{t("print.how")}</p>
        <p className="text-sm text-muted">{t("print.checked", { time: formatInstant(certificate.checked_at) })}</p>
      </div>
      <PaperCertificate certificate={certificate} address={address} picture={await qrPicture(address)} />
    </div>
  )
}
