import type { CertificatePage } from "@san-ocop/kit/http/catalog"
import Link from "next/link"
import type { ReactNode } from "react"
import { Facts } from "@/features/catalog/components/facts"
import { placeText } from "@/features/catalog/components/place-text"
import { translator } from "@/shared/i18n/translator"
import { formatDayText } from "@/shared/format-time"

const PageLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} prefetch={false} className="text-link inline-flex min-h-11 items-center">
    {children}
  </Link>
)

/** Every fact of a certificate, with how sure it is: a day, or only a year from the press. */
export function CertificateFacts({ certificate }: { certificate: CertificatePage }) {
  const t = translator("catalog")
  const { decided_on: decided, decided_precision, product, producer, source_url } = certificate
  const decidedText =
    decided &&
    (decided_precision === "year"
      ? t("certificate.decidedYear", { year: decided.slice(0, 4) })
      : formatDayText(decided))
  return (
    <Facts
      facts={[
        { name: t("certificate.number"), value: certificate.number },
        {
          name: t("certificate.product"),
          value: product ? (
            <PageLink href={`/san-pham/${product.handle}`}>{product.name}</PageLink>
          ) : (
            certificate.product_name
          ),
        },
        {
          name: t("certificate.producer"),
          value: producer && <PageLink href={`/chu-the/${producer.slug}`}>{producer.name}</PageLink>,
        },
        { name: t("certificate.place"), value: placeText(certificate.place) },
        { name: t("certificate.decision"), value: certificate.decision_number },
        { name: t("certificate.decidedOn"), value: decidedText },
        { name: t("certificate.issuer"), value: certificate.issuer_name },
        { name: t("certificate.validFrom"), value: certificate.valid_from && formatDayText(certificate.valid_from) },
        { name: t("certificate.validUntil"), value: certificate.valid_until && formatDayText(certificate.valid_until) },
        {
          name: t("certificate.source"),
          value: source_url && (
            <a href={source_url} rel="noopener noreferrer nofollow" className="text-link break-all">
              {source_url}
            </a>
          ),
        },
      ]}
    />
  )
}
