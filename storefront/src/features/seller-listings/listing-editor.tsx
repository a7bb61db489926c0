import type { SellerListing } from "@san-ocop/kit/http/seller"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { loginAddress, SELLER_AREA } from "@/shared/session/area"
import { stallPath } from "../seller-session/stall-path"
import { formStart } from "./form-start"
import { ListingForm } from "./listing-form"

type Props = { slug: string; listing: SellerListing | null; producers: SellerListing["producers"] }

/** The product form for a new product (`listing` null) or one that may be written. */
export function ListingEditor({ slug, listing, producers }: Props) {
  const t = translator("seller")
  return (
    <ListingForm
      key={listing ? `${listing.id}-${listing.revision_number}` : "new"}
      stall={slug}
      uploadPath={stallPath(slug, "/anh")}
      loginPath={loginAddress(SELLER_AREA, stallPath(slug), "expired")}
      start={listing ? formStart(listing) : {}}
      groups={PRODUCT_GROUPS.map(({ code, name }) => ({ value: code, label: name }))}
      producers={producers.map(({ id, name }) => ({ value: id, label: name }))}
      maySubmit={listing ? listing.moves.includes("submitted") : true}
      isDraft={!listing || listing.state === "draft" || listing.state === "changes_requested"}
      words={messages.seller.form}
      offline={t("offline")}
    />
  )
}
