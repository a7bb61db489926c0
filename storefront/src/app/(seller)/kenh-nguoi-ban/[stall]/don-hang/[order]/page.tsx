import { GHN_CARRIER } from "@san-ocop/kit/ghn-carrier"
import type { GhnOffer, GhnParcelState } from "@san-ocop/kit/http/carriers"
import type { PackingLots } from "@san-ocop/kit/http/recall"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { ContractLink } from "@/features/seller-orders/contract-link"
import { CustomerCard } from "@/features/seller-orders/customer-card"
import { OrderDisputes } from "@/features/seller-disputes/order-disputes"
import { GoodsCard } from "@/features/seller-orders/goods-card"
import { NextStep } from "@/features/seller-orders/next-step"
import { ORDER_TONE } from "@/features/seller-orders/order-words"
import { Timeline } from "@/features/seller-orders/timeline"
import { ParcelPapers } from "@/features/seller-packing/parcel-papers"
import { CardRefundCard } from "@/features/seller-returns/card-refund-card"
import { OrderReturns } from "@/features/seller-returns/order-returns"
import { TransferCard } from "@/features/seller-transfers/transfer-card"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ stall: string; order: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("seller")("orders.title") }
}

async function OrderPage({ params, searchParams }: Props) {
  const t = translator("seller")
  const [{ stall: slug, order: id }, query] = await Promise.all([params, searchParams])
  const session = await requireStall(slug, stallPath(slug, `/don-hang/${id}`))
  const order = await stallRecord<SellerOrder>(session, `/orders/${encodeURIComponent(id)}`)
  const mayWrite = roleMay(session.stall.role, "orders:write")
  const path = `/orders/${encodeURIComponent(id)}`
  // Where GHN is off, or silent, the stall's page does not speak of it.
  const [packing, ghn] =
    mayWrite && order.moves.includes("shipped")
      ? await Promise.all([
          stallRecord<PackingLots>(session, `${path}/lots`),
          orNull(stallRead<GhnOffer>(session, `${path}/ghn`)),
        ])
      : [null, null]
  const parcel =
    mayWrite && ["shipped", "delivery_failed"].includes(order.state) && order.carrier === GHN_CARRIER
      ? await orNull(stallRead<GhnParcelState>(session, `${path}/ghn/parcel`))
      : null
  const done = choiceParam(query, "bao", [
    "confirmed",
    "shipped",
    "delivery_failed",
    "delivered",
    "returning",
    "returned",
    "cancelled",
  ])
  const money = choiceParam(query, "bao", ["received", "refunded"])
  return (
    <>
      <PageHeading
        title={t("order.title", { code: formatLookupCode(order.code) })}
        back={{ href: stallPath(slug, "/don-hang", { "tinh-trang": order.state }), label: t("order.back") }}
      >
        <p className="flex flex-wrap items-center gap-2">
          <StateTag tone={ORDER_TONE[order.state]}>{t(`orderState.${order.state}`)}</StateTag>
          {t("order.placedAt", { time: formatInstant(order.placed_at) })}
        </p>
      </PageHeading>
      <StatusLine kind="good">{done && done === order.state ? t(`order.done.${done}`) : null}</StatusLine>
      <StatusLine kind="good">{money ? translator("transfer")(`order.done.${money}`) : null}</StatusLine>
      {order.transfer && (
        <TransferCard
          stall={slug}
          order={order}
          transfer={order.transfer}
          mayWrite={roleMay(session.stall.role, "transfers:write")}
        />
      )}
      <StatusLine kind="good">
        {choiceParam(query, "bao", ["card"]) ? translator("returns")("cardDone") : null}
      </StatusLine>
      {order.card && order.state !== "awaiting_payment" && (
        <CardRefundCard
          stall={slug}
          order={order}
          card={order.card}
          mayWrite={mayWrite && roleMay(session.stall.role, "transfers:write")}
        />
      )}
      <OrderReturns stall={slug} returns={order.returns} />
      <OrderDisputes stall={slug} disputes={order.disputes} />
      <NextStep stall={slug} order={order} mayWrite={mayWrite} packing={packing} ghn={ghn} parcel={parcel} />
      <ParcelPapers stall={slug} order={order} />
      <CustomerCard order={order} />
      <GoodsCard order={order} />
      <ContractLink stall={slug} order={order} />
      {order.carrier && <p>{t("order.sentBy", { carrier: order.carrier, code: order.tracking_code ?? "" })}</p>}
      <Timeline entries={order.timeline} isTransfer={order.transfer !== null} />
    </>
  )
}

export default withSkeleton(OrderPage, "rows")
