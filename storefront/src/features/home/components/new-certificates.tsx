import type { HomePage } from "@san-ocop/kit/http/catalog"
import Link from "next/link"
import { placeText } from "@/features/catalog/components/place-text"
import { Section } from "@/features/catalog/components/section"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { certificatePath } from "@/shared/ui/badge"
import { Stars } from "@/shared/ui/stars"

/** The last recognitions, each a link to its verification page. */
export function NewCertificates({ certificates }: { certificates: HomePage["new_certificates"] }) {
  const t = translator("catalog")
  if (certificates.length === 0) return null
  return (
    <Section id="chung-nhan-moi" title={t("home.newCertificates")}>
      <ul className="grid gap-3 md:grid-cols-2 lg:grid-cols-3">
        {certificates.slice(0, 6).map((certificate) => (
          <li key={certificate.number} className="rounded-card border border-line bg-card">
            <Link
              href={certificatePath(certificate.number)}
              prefetch={false}
              className="grid h-full content-start gap-1 rounded-card p-4 text-ink no-underline hover:bg-leaf-soft"
            >
              <span className="flex items-center gap-2">
                <Stars count={certificate.stars} />
                <span className="font-bold">{certificate.product_name}</span>
              </span>
              <span className="text-sm text-muted">{placeText(certificate.place)}</span>
              {certificate.valid_until && (
                <span className="text-sm text-muted">
                  {t("home.certifiedOn", { stars: certificate.stars, day: formatDayText(certificate.valid_until) })}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
