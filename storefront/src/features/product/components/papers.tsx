import { formatDay } from "@san-ocop/kit/day"
import type { ProductPage } from "@san-ocop/kit/http/catalog"
import Link from "next/link"
import { Facts } from "@/features/catalog/components/facts"
import { translator } from "@/shared/i18n/translator"
import { certificatePath } from "@/shared/ui/badge"
import { Card } from "@/shared/ui/card"
import { SampleNote } from "@/shared/ui/sample-note"

/** The certificate in words: number, decision, last day, and the page that verifies it. */
export function Papers({ product: { badge, expired_certificate: expired, source_url } }: { product: ProductPage }) {
  const t = translator("catalog")
  const number = badge?.certificate_number ?? expired?.certificate_number
  return (
    <Card className="grid gap-3">
      <h2 className="flex flex-wrap items-center gap-2 text-xl">
        {t("product.papers")} {badge?.is_sample && <SampleNote />}
      </h2>
      {badge ? (
        <Facts
          facts={[
            { name: t("certificate.stars"), value: t("certificate.starsValue", { stars: badge.stars }) },
            { name: t("certificate.number"), value: badge.certificate_number },
            { name: t("certificate.decision"), value: badge.decision_number },
            { name: t("certificate.validUntil"), value: formatDay(badge.valid_until) },
          ]}
        />
      ) : (
        <p className="text-muted">{t("product.noPapers")}</p>
      )}
      {number && (
        <Link
          href={certificatePath(number)}
          prefetch={false}
          className="text-link inline-flex min-h-11 items-center justify-self-start"
        >
          {t("product.verify")}
        </Link>
      )}
      {source_url && (
        <a
          href={source_url}
          rel="noopener noreferrer nofollow"
          className="text-link inline-flex min-h-11 items-center justify-self-start text-sm"
        >
          {t("product.source")}
        </a>
      )}
    </Card>
  )
}
