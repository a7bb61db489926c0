import type { PackingLots } from "@san-ocop/kit/http/recall"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import type { Metadata } from "next"
import { readStall } from "@/features/catalog/data/catalog"
import { PackingSlip } from "@/features/seller-packing/packing-slip"
import { SlipBar } from "@/features/seller-packing/slip-bar"
import { readVariant, slipPath } from "@/features/seller-packing/slip-variant"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { siteUrl } from "@/shared/env"
import type { SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"

type Props = { params: Promise<{ stall: string; order: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("seller")("slip.heading"), robots: { index: false, follow: false } }
}

/** What goes into the parcel, on paper. Only a page that is printed, so nothing of the seller centre is around it. */
export default async function PackingSlipPage({ params, searchParams }: Props) {
  const [{ stall: slug, order: id }, query] = await Promise.all([params, searchParams])
  const variant = readVariant(query)
  const session = await requireStall(slug, slipPath(slug, id, variant))
  const path = `/orders/${encodeURIComponent(id)}`
  const order = await stallRecord<SellerOrder>(session, path)
  const [packing, stall] = await Promise.all([stallRecord<PackingLots>(session, `${path}/lots`), readStall(slug)])
  const { name, province_name } = session.stall
  return (
    <main id="noi-dung" tabIndex={-1} className="page grid content-start gap-4 py-5 print:p-0">
      <SlipBar
        stall={slug}
        order={order.id}
        back={stallPath(slug, `/don-hang/${encodeURIComponent(order.id)}`)}
        variant={variant}
      />
      <PackingSlip
        stall={{ name, phone: stall?.phone ?? null, province: province_name }}
        order={order}
        packing={packing}
        variant={variant}
        address={`${new URL(siteUrl()).host}/t/…`}
      />
    </main>
  )
}
