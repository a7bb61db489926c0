import { formatMoney } from "@san-ocop/kit/format-money"
import type { CartPage } from "@san-ocop/kit/http/checkout"
import Link from "next/link"
import { placeText } from "@/features/catalog/components/place-text"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { Icon } from "@/shared/ui/icon"
import { CartLineRow } from "./cart-line-row"

/** The cart by stalls: each one sends its own parcel, and has its own total. */
export function CartStalls({ cart }: { cart: CartPage }) {
  const t = translator("cart")
  return (
    <>
      {cart.stalls.length > 1 && <p className="text-muted">{t("stallsNote", { count: cart.stalls.length })}</p>}
      {cart.stalls.map(({ seller_id, stall, place, lines, item_total, discounts }) => (
        <Card key={seller_id} className="grid gap-3">
          <div>
            <h2 className="text-lg">
              <Link
                href={`/gian-hang/${stall.slug}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center gap-2 text-ink underline-offset-4 hover:underline"
              >
                <Icon name="store" className="text-leaf" />
                {stall.name}
              </Link>
            </h2>
            <p className="text-sm text-muted">{t("sentBy", { place: placeText(place) })}</p>
          </div>
          <ul className="divide-y divide-line">
            {lines.map((line) => (
              <CartLineRow key={line.id} line={line} />
            ))}
          </ul>
          <p className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
            <span>{t("stallTotal")}</span>
            <b>{formatMoney(item_total)}</b>
          </p>
          {discounts.map(({ code, amount }) => (
            <p key={code} className="flex items-baseline justify-between gap-4">
              <span>{t("voucher.off", { code })}</span>
              <b className="text-leaf-deep">{formatMoney(-amount)}</b>
            </p>
          ))}
        </Card>
      ))}
    </>
  )
}
