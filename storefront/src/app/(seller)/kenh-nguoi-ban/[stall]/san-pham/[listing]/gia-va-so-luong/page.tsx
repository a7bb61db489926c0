import type { SellerListing } from "@san-ocop/kit/http/seller"
import type { Metadata } from "next"
import { formStart } from "@/features/seller-listings/form-start"
import { PriceStockForm } from "@/features/seller-listings/price-stock-form"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("seller")("quick.title") }
}

export default async function PriceAndStockPage({ params }: { params: Promise<{ stall: string; listing: string }> }) {
  const t = translator("seller")
  const { stall: slug, listing: id } = await params
  const path = stallPath(slug, `/san-pham/${encodeURIComponent(id)}`)
  const session = await requireStall(slug, `${path}/gia-va-so-luong`)
  const listing = await stallRecord<SellerListing>(session, `/listings/${encodeURIComponent(id)}`)
  const { price = "", stock = "" } = formStart(listing)
  const { price: priceWord, priceHint, stock: stockWord } = messages.seller.form
  return (
    <>
      <PageHeading title={t("quick.title")} back={{ href: path, label: listing.name }}>
        {t("quick.lead")}
      </PageHeading>
      <PriceStockForm
        stall={slug}
        listing={listing.id}
        start={{ price, stock }}
        words={{ price: priceWord, priceHint, stock: stockWord }}
        quick={messages.seller.quick}
        offline={t("offline")}
      />
    </>
  )
}
