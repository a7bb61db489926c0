import type { SellerListing } from "@san-ocop/kit/http/seller"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { StatusLine } from "@/shared/ui/status-line"

/** What the department answered, what the state means for the seller, and where shoppers see the product. */
export function ListingNotes({ listing }: { listing: SellerListing }) {
  const t = translator("seller")
  const { state, reason, handle } = listing
  const onSale = handle !== null && (state === "approved" || state === "changed")
  return (
    <div className="grid gap-2">
      {reason && <StatusLine kind="problem">{t("listing.reason", { reason })}</StatusLine>}
      {state !== "draft" && state !== "changes_requested" && (
        <p className="text-muted">{t(`listing.frozen.${state}`)}</p>
      )}
      {onSale && (
        <p>
          <Link href={`/san-pham/${handle}`} prefetch={false} className="text-link inline-flex min-h-11 items-center">
            {t("listing.onSite")}
          </Link>
        </p>
      )}
    </div>
  )
}
