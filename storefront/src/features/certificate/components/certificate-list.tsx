import type { CertificateSummary } from "@san-ocop/kit/http/catalog"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { formatDayText } from "@/shared/format-time"
import { certificatePath } from "@/shared/ui/badge"
import { Stars } from "@/shared/ui/stars"
import { StandingMark, isInForce } from "./standing-mark"

/** Certificates of one producer, those in force with their stars, the others without. */
export function CertificateList({ certificates }: { certificates: readonly CertificateSummary[] }) {
  const t = translator("catalog")
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {certificates.map((certificate) => (
        <li key={certificate.number}>
          <Link
            href={certificatePath(certificate.number)}
            prefetch={false}
            className="grid h-full content-start gap-1 rounded-card border border-line bg-card p-4 text-ink no-underline hover:border-leaf hover:bg-leaf-soft"
          >
            <span className="font-bold">{certificate.product_name}</span>
            <span className="flex flex-wrap items-center gap-2">
              {isInForce(certificate.standing) && (
                <>
                  <Stars count={certificate.stars} />
                  <span>{t("search.starsValue", { stars: certificate.stars })}</span>
                </>
              )}
              <StandingMark standing={certificate.standing} />
            </span>
            <span className="text-sm text-muted">
              {certificate.decision_number}
              {certificate.valid_until && <> · {formatDayText(certificate.valid_until)}</>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
