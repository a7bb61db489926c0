import type { ProducerChoices } from "@san-ocop/kit/http/seller"
import type { Metadata } from "next"
import { ListingEditor } from "@/features/seller-listings/listing-editor"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("seller")("listing.newTitle") }
}

export default async function NewListingPage({ params }: { params: Promise<{ stall: string }> }) {
  const t = translator("seller")
  const { stall: slug } = await params
  const session = await requireStall(slug, stallPath(slug, "/san-pham/moi"))
  const { producers } = await stallRead<ProducerChoices>(session, "/producers")
  return (
    <>
      <PageHeading
        title={t("listing.newTitle")}
        back={{ href: stallPath(slug, "/san-pham"), label: t("listing.back") }}
      />
      <ListingEditor slug={slug} listing={null} producers={producers} />
    </>
  )
}
