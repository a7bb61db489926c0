import { formatMonth } from "@san-ocop/kit/day"
import type { Badge as BadgeFacts } from "@san-ocop/kit/http/catalog"
import Link from "next/link"
import { artworkPath } from "@/shared/badge-artwork"
import { translator } from "@/shared/i18n/translator"
import { Stars } from "./stars"

/** Link to the public verification page of a certificate. */
export const certificatePath = (number: string): string => `/chung-nhan/${encodeURIComponent(number)}`

/**
 * The star badge: a dated claim, never without its decision and its end, always a link to the page that verifies it.
 * Where the operator has put up licensed artwork, that stands in place of our own stars.
 * Render it only where the backend sent a badge, since it sends one only while the certificate is valid.
 */
export async function Badge({ badge, compact }: { badge: BadgeFacts; compact?: boolean }) {
  const t = translator("common")
  const month = formatMonth(badge.valid_until)
  const artwork = await artworkPath(badge.stars)
  return (
    <Link
      href={certificatePath(badge.certificate_number)}
      prefetch={false}
      aria-label={t("badge.label", { stars: badge.stars, month: month.slice(0, 2), year: month.slice(3) })}
      className="relative z-10 inline-grid min-h-11 content-center rounded-small bg-gold-soft px-2 py-1.5 text-ink no-underline hover:outline-2 hover:outline-gold"
    >
      <span className="flex flex-wrap items-center gap-x-1.5">
        {artwork ? (
          // eslint-disable-next-line @next/next/no-img-element -- small, from our own address, and of no known width
          <img src={artwork} alt="" height={compact ? 24 : 48} className={compact ? "h-6 w-auto" : "h-12 w-auto"} />
        ) : (
          <Stars count={badge.stars} size={compact ? 13 : 18} />
        )}
        <span className={compact ? "text-xs font-bold" : "font-bold"}>{t("badge.title", { stars: badge.stars })}</span>
      </span>
      <span className="text-xs text-muted">{t("badge.decision", { number: badge.decision_number, month })}</span>
    </Link>
  )
}
