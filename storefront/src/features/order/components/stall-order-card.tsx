import { isCalledOff } from "@san-ocop/kit/called-off"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { StallOrder } from "@san-ocop/kit/http/checkout"
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
import { ParcelHead } from "./parcel-head"
import { TransferSums } from "./transfer-sums"

type Props = { groupCode: string; order: StallOrder; position: { n: number; count: number } }

/** One stall's parcel: where it is, its goods and what they cost, whom to call, and the way out. */
export function StallOrderCard({ groupCode, order, position }: Props) {
  const t = translator("order")
  return (
    <Card className="grid gap-4">
      <ParcelHead
        parcel={order}
        position={position}
        paidBy={order.transfer ? "transfer" : order.card ? "card" : null}
      />
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
      <ContractLink groupCode={groupCode} order={order} />
      <ContactLinks phone={order.stall.phone} />
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
