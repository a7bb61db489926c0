import { isCalledOff } from "@san-ocop/kit/called-off"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import { Facts } from "@/features/catalog/components/facts"
import { invoiceWords } from "@/shared/order/invoice-words"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { Icon } from "@/shared/ui/icon"
import { CardToPay } from "./card-to-pay"
import { StallOrderCard } from "./stall-order-card"
import { TransferCards } from "./transfer-cards"

const PAYMENT = { cod: "payment", vietqr: "paymentTransfer", card: "paymentCard" } as const

/** One purchase: its code first, then a card for each parcel, then who receives it and what it costs together. */
export function OrderGroup({ group, isNew, isDown }: { group: OrderGroupPage; isNew: boolean; isDown: boolean }) {
  const t = translator("order")
  const { orders, contact, address, note, gift, invoice } = group
  const kept = orders.filter(({ state }) => !isCalledOff(state))
  const payable = kept.reduce((sum, { total }) => sum + total, 0)
  return (
    <div className="page-narrow grid gap-5">
      {isNew && kept.length === orders.length && (
        <p role="status" className="flex items-center gap-2 text-lg font-bold text-leaf">
          <Icon name="circle-check" size={28} />
          {t("thanks")}
        </p>
      )}
      <Card className="grid gap-1 bg-leaf-soft">
        <h1 className="text-base font-normal">
          {t("keepCode")}
          <span className="block text-3xl font-bold tracking-wider">{formatLookupCode(group.code)}</span>
        </h1>
        <p>{t("placedAt", { time: formatInstant(group.placed_at) })}</p>
        {isNew && <p className="text-sm">{t("keepCodeHint")}</p>}
      </Card>
      <TransferCards group={group} />
      <CardToPay group={group} isDown={isDown} />
      {orders.map((order, index) => (
        <StallOrderCard
          key={order.id}
          groupCode={group.code}
          order={order}
          position={{ n: index + 1, count: orders.length }}
        />
      ))}
      <Card>
        <Facts
          facts={[
            { name: t("receiver"), value: `${contact.name}, ${formatPhone(contact.phone)}` },
            { name: t("address"), value: [address.line, address.commune_name, address.province_name].join(", ") },
            { name: t("note"), value: note },
            { name: t("invoice"), value: invoice && invoiceWords(invoice) },
            { name: t("gift"), value: gift && (gift.message ?? t("giftPlain")) },
            {
              name: t(PAYMENT[group.payment_method]),
              value: kept.length > 0 && <b>{formatMoney(payable)}</b>,
            },
          ]}
        />
      </Card>
    </div>
  )
}
