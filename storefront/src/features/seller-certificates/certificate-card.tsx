import type { SellerCertificate } from "@san-ocop/kit/http/recognition"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { certificatePath } from "@/shared/ui/badge"
import { Card } from "@/shared/ui/card"
import { CertificateNoticeText } from "@/shared/ui/certificate-notices"
import { STANDING_TONE } from "@/shared/ui/standing-tone"
import { StateTag } from "@/shared/ui/state-tag"

/** Only of a certificate that its dates decide: how long a revoked one would have held helps nobody. */
function leftText({ days_left, valid_until, standing }: SellerCertificate): string | null {
  const isDated = standing === "valid" || standing === "expiring" || standing === "expired"
  if (!isDated || days_left === null || valid_until === null) return null
  const t = translator("recognition")
  const day = formatDayText(valid_until)
  if (days_left < 0) return t("seller.over", { day })
  return days_left === 0 ? t("seller.today") : t("seller.left", { days: days_left, day })
}

/** One certificate of the stall: what it is worth, how long still, and what the department said of it. */
export function CertificateCard({ certificate }: { certificate: SellerCertificate }) {
  const t = translator("recognition")
  const { number, product_name, stars, standing, notice } = certificate
  const path = certificatePath(number)
  const left = leftText(certificate)
  return (
    <Card className="grid justify-items-start gap-2">
      <h2 className="text-xl">{product_name}</h2>
      <p className="flex flex-wrap items-center gap-2">
        {t("record.starsValue", { stars })}
        <StateTag tone={STANDING_TONE[standing]}>{translator("catalog")(`certificate.short.${standing}`)}</StateTag>
      </p>
      {left && <p className="font-bold">{left}</p>}
      {notice && <CertificateNoticeText notice={notice} />}
      <p className="flex flex-wrap gap-x-5">
        <a className="text-link inline-flex min-h-11 items-center" href={path}>
          {t("seller.verify")}
        </a>
        <a className="text-link inline-flex min-h-11 items-center" href={`${path}/ban-in`}>
          {t("seller.print")}
        </a>
      </p>
    </Card>
  )
}
