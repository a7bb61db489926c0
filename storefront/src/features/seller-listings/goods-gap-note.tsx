import type { SellerListing } from "@san-ocop/kit/http/seller"
import { goodsGap, goodsGapText } from "@san-ocop/kit/registered-goods"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { stallPath } from "../seller-session/stall-path"

type Props = { slug: string; listing: Pick<SellerListing, "content" | "producers"> }

/** What of these goods their maker is not registered for, before they are sent in vain; and the way to ask for it. */
export function GoodsGapNote({ slug, listing: { content, producers } }: Props) {
  const t = translator("seller")
  const maker = producers.find(({ id }) => id === content.producer_id)
  const gap = maker && goodsGap(content, maker)
  if (!gap) return null
  return (
    <section
      aria-labelledby="chua-dang-ky"
      className="grid gap-2 rounded-card border border-gold bg-gold-soft px-4 py-3"
    >
      <h2 id="chua-dang-ky" className="text-lg">
        {t(`listing.gap.${gap.field}`)}
      </h2>
      <p>{goodsGapText(gap, content, maker.name, maker)}</p>
      <ButtonLink href={stallPath(slug, "/giay-to")} kind="secondary">
        {t("listing.gap.papers")}
      </ButtonLink>
    </section>
  )
}
