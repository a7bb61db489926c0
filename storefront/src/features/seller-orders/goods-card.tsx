import { formatMoney } from "@san-ocop/kit/format-money"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { translator } from "@/shared/i18n/translator"
import { LotsOfLine } from "@/shared/recall/lots-of-line"
import { Card } from "@/shared/ui/card"
import { Thumbnail } from "@/shared/ui/thumbnail"

const METHOD = { vietqr: "order.method", card: "order.methodCard" } as const

const VOUCHER = { seller: "order.voucherSeller", floor: "order.voucherFloor" } as const

/** What goes into the parcel, and what the customer pays for it. */
export function GoodsCard({ order }: { order: SellerOrder }) {
  const t = translator("seller")
  return (
    <Card className="grid gap-4">
      <h2 className="text-xl">{t("order.goods")}</h2>
      <ul className="grid gap-3">
        {order.lines.map((line, index) => (
          <li key={`${line.name}-${index}`} className="flex gap-3">
            <Thumbnail picture={line.picture} />
            <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
              <p className="font-bold">{line.name}</p>
              <p className="text-base text-muted">{line.unit}</p>
              <p className="flex flex-wrap justify-between gap-x-3">
                <span>{t("order.quantity", { quantity: line.quantity, price: formatMoney(line.unit_price) })}</span>
                <span className="font-bold">{formatMoney(line.total)}</span>
              </p>
              <LotsOfLine lots={line.lots} order={null} />
            </div>
          </li>
        ))}
      </ul>
      <dl className="grid gap-1 border-t border-line pt-3">
        <div className="flex justify-between gap-x-3">
          <dt>{t("order.itemTotal")}</dt>
          <dd className="whitespace-nowrap">{formatMoney(order.item_total)}</dd>
        </div>
        <div className="flex justify-between gap-x-3">
          <dt>{t("order.shippingTotal", { name: order.shipping_name })}</dt>
          <dd className="whitespace-nowrap">{formatMoney(order.shipping_total)}</dd>
        </div>
        {order.discounts.map(({ code, bearer, amount }) => (
          <div key={code} className="flex justify-between gap-x-3">
            <dt>{t(VOUCHER[bearer], { code })}</dt>
            <dd className="whitespace-nowrap">{formatMoney(-amount)}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-x-3 text-xl font-bold text-leaf-deep">
          <dt>{order.payment_method === "cod" ? t("order.total") : translator("transfer")("order.total")}</dt>
          <dd className="whitespace-nowrap">{formatMoney(order.total)}</dd>
        </div>
      </dl>
      <p className="text-base text-muted">
        {order.payment_method === "cod" ? t("order.cod") : translator("transfer")(METHOD[order.payment_method])}
      </p>
    </Card>
  )
}
