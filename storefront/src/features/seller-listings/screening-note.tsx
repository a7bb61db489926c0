import type { SellerListing } from "@san-ocop/kit/http/seller"
import { translator } from "@/shared/i18n/translator"

/** What the department will look at closely, or why the listing may not be sent: in words, before it is sent. */
export function ScreeningNote({ listing }: { listing: Pick<SellerListing, "screening" | "state"> }) {
  const t = translator("moderation")
  const { screening, state } = listing
  if (!screening || screening.findings.length === 0) return null
  const refused = screening.findings.some(({ severity }) => severity === "refuse")
  const waits = state === "submitted" || state === "changed"
  return (
    <section aria-labelledby="xem-ky" className="grid gap-2 rounded-card border border-gold bg-gold-soft px-4 py-3">
      <h2 id="xem-ky" className="text-lg">
        {t(refused ? "seller.refused" : waits ? "seller.was" : "seller.will")}
      </h2>
      <ul className="grid gap-3">
        {screening.findings.map(({ rule, why, detail, places }) => (
          <li key={rule}>
            <b>{t(`rule.${rule}`)}.</b> {why} {detail}
            {places.length > 0 && (
              <span className="block">
                {t("seller.place", { words: [...new Set(places.map(({ words }) => `“${words}”`))].join(", ") })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
