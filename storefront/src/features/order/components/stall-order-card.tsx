import { isCalledOff } from "@san-ocop/kit/called-off"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { StallOrder } from "@san-ocop/kit/http/checkout"
import Link from "next/link"
import { placeText } from "@/features/catalog/components/place-text"
import { ContactLinks } from "@/features/stall/components/contact-links"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { ComplaintLink } from "@/features/casework/complaint-link"
import { DisputeLinks } from "@/features/disputes/dispute-links"
import { ReturnLinks } from "@/features/returns/return-links"
import { CardSums } from "./card-sums"
import { CancelParcel } from "./cancel-parcel"
import { ContractLink } from "./contract-link"
import { OrderLines } from "./order-lines"
import { Timeline } from "./timeline"
import { TransferSums } from "./transfer-sums"

type Props = { groupCode: string; order: StallOrder; isGift: boolean; position: { n: number; count: number } }

/** One stall's parcel: what happens next in one sentence, its journey, its goods, whom to call, and the way out. */
export function StallOrderCard({ groupCode, order, isGift, position }: Props) {
  const t = translator("order")
  const { stall, place, carrier, tracking_code } = order
  return (
    <Card className="grid gap-4">
      <div>
        {position.count > 1 && <p className="text-sm text-muted">{t("parcel", position)}</p>}
        <h2 className="text-lg">
          <Link
            href={`/gian-hang/${stall.slug}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-ink underline-offset-4 hover:underline"
          >
            {stall.name}
          </Link>
        </h2>
        <p className="text-sm text-muted">{t("from", { place: placeText(place) })}</p>
      </div>
      {order.next && (
        <p className="rounded-small bg-leaf-soft px-3 py-2">
          <b>{t("next")}:</b> {order.next}
        </p>
      )}
      <Timeline entries={order.timeline} paidBy={order.transfer ? "transfer" : order.card ? "card" : null} />
      {carrier && (
        <p>
          {t("carrier")}: <b>{carrier}</b>
          {tracking_code && (
            <>
              {" "}
              · {t("tracking")}: <b className="break-all">{tracking_code}</b>
            </>
          )}
        </p>
      )}
      <OrderLines lines={order.lines} order={order.code} />
      <dl className="grid gap-1 border-t border-line pt-3">
        <Amount name={t("items")} dong={order.item_total} />
        <Amount name={t("shipping", { name: order.shipping_name })} dong={order.shipping_total} />
        {order.discounts.map(({ code, amount }) => (
          <Amount key={code} name={t("voucher", { code })} dong={-amount} />
        ))}
        {!isCalledOff(order.state) && (
          <Amount name={t(order.transfer ? "payTransfer" : order.card ? "payCard" : "pay")} dong={order.total} strong />
        )}
      </dl>
      {order.transfer && <TransferSums standing={order.transfer} />}
      {order.card && order.state !== "awaiting_payment" && <CardSums standing={order.card} />}
      <ContractLink groupCode={groupCode} order={order} isGift={isGift} />
      <ContactLinks phone={stall.phone} />
      <ReturnLinks groupCode={groupCode} order={order} />
      <DisputeLinks groupCode={groupCode} order={order} />
      <ComplaintLink groupCode={groupCode} order={order} />
      {order.can_cancel && <CancelParcel groupCode={groupCode} orderCode={order.code} />}
    </Card>
  )
}

const Amount = ({ name, dong, strong }: { name: string; dong: number; strong?: boolean }) => (
  <div className="flex items-baseline justify-between gap-4">
    <dt>{name}</dt>
    <dd className={strong ? "text-lg font-bold text-leaf-deep" : ""}>{formatMoney(dong)}</dd>
  </div>
)
