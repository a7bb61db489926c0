import type { SellerListing } from "@san-ocop/kit/http/seller"
import type { Metadata } from "next"
import { AppealPanel } from "@/features/seller-listings/appeal-panel"
import { GoodsGapNote } from "@/features/seller-listings/goods-gap-note"
import { ListingEditor } from "@/features/seller-listings/listing-editor"
import { ListingFacts } from "@/features/seller-listings/listing-facts"
import { LISTING_TONE, PRICED, WRITABLE } from "@/features/seller-listings/listing-words"
import { ListingNotes } from "@/features/seller-listings/listing-notes"
import { ScreeningNote } from "@/features/seller-listings/screening-note"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ stall: string; listing: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("seller")("listings.title") }
}

async function ListingPage({ params, searchParams }: Props) {
  const t = translator("seller")
  const [{ stall: slug, listing: id }, query] = await Promise.all([params, searchParams])
  const path = stallPath(slug, `/san-pham/${encodeURIComponent(id)}`)
  const session = await requireStall(slug, path)
  const listing = await stallRecord<SellerListing>(session, `/listings/${encodeURIComponent(id)}`)
  const closed = session.stall.status === "closed"
  const mayWrite = !closed && roleMay(session.stall.role, "listings:write")
  const done = choiceParam(query, "bao", ["saved", "savedOnSale", "submitted", "priceSaved"])
  return (
    <>
      <PageHeading title={listing.name} back={{ href: stallPath(slug, "/san-pham"), label: t("listing.back") }}>
        <StateTag tone={LISTING_TONE[listing.state]}>{t(`listingState.${listing.state}`)}</StateTag>
      </PageHeading>
      <StatusLine kind="good">{done ? t(`listing.${done}`) : null}</StatusLine>
      <ListingNotes listing={listing} />
      {mayWrite && WRITABLE.includes(listing.state) && <GoodsGapNote slug={slug} listing={listing} />}
      <ScreeningNote listing={listing} />
      <AppealPanel stall={slug} listing={listing} mayWrite={mayWrite} outcome={oneParam(query, "tep")} />
      {mayWrite && PRICED.includes(listing.state) && (
        <ButtonLink href={`${path}/gia-va-so-luong`} kind="secondary" wide>
          {t("listings.quick")}
        </ButtonLink>
      )}
      {!mayWrite && <p className="text-muted">{t(closed ? "listing.closed" : "listing.readOnly")}</p>}
      {mayWrite && WRITABLE.includes(listing.state) ? (
        <ListingEditor slug={slug} listing={listing} producers={listing.producers} />
      ) : (
        <ListingFacts listing={listing} />
      )}
    </>
  )
}

export default withSkeleton(ListingPage, "rows")
