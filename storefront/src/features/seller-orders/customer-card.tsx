import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { formatPhone } from "@san-ocop/kit/phone"
import { translator } from "@/shared/i18n/translator"
import { invoiceWords } from "@/shared/order/invoice-words"
import { buttonStyle } from "@/shared/ui/button-style"
import { Card } from "@/shared/ui/card"
import { CopyButton } from "@/shared/ui/copy-button"
import { Icon } from "@/shared/ui/icon"

/** Who gets the parcel: to call, to write to, to copy on a label. */
export function CustomerCard({ order }: { order: SellerOrder }) {
  const t = translator("seller")
  const { name, phone } = order.contact
  const { line, commune_name, province_name } = order.address
  const address = [line, commune_name, province_name].join(", ")
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("order.customer")}</h2>
      <address className="not-italic">
        <p className="font-bold">{name}</p>
        <p className="select-all">{address}</p>
      </address>
      {order.refusals !== null && order.refusals > 0 && (
        <p className="rounded-small border border-lacquer bg-lacquer-soft px-3 py-2">
          {t("order.refusals", { count: order.refusals })}
        </p>
      )}
      {order.note && <p className="rounded-small bg-gold-soft px-3 py-2">{t("order.note", { note: order.note })}</p>}
      {order.invoice && (
        <p className="rounded-small bg-gold-soft px-3 py-2 select-all">
          {t("order.invoice", { to: invoiceWords(order.invoice) })}
        </p>
      )}
      {order.gift && (
        <p className="rounded-small bg-gold-soft px-3 py-2">
          {order.gift.message ? t("order.giftMessage", { message: order.gift.message }) : t("order.gift")}
        </p>
      )}
      <div className="grid gap-2 sm:grid-cols-2">
        <a href={`tel:${phone}`} className={buttonStyle("secondary", true)}>
          <Icon name="phone" />
          {t("order.call", { phone: formatPhone(phone) })}
        </a>
        <a
          href={`https://zalo.me/${encodeURIComponent(phone)}`}
          target="_blank"
          rel="noopener noreferrer"
          className={buttonStyle("secondary", true)}
        >
          <Icon name="external-link" />
          {t("order.zalo")}
        </a>
      </div>
      <CopyButton
        text={`${name}, ${formatPhone(phone)}\n${address}`}
        words={{ copy: t("order.copyAddress"), done: t("order.copied"), failed: t("order.copyFailed") }}
      />
    </Card>
  )
}
