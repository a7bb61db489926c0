import { formatMoney } from "@san-ocop/kit/format-money"
import type { CartPage } from "@san-ocop/kit/http/checkout"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { StatusLine } from "@/shared/ui/status-line"

/** True when some line stands in the way of an order. A changed price does not: it is shown as it is now. */
const isBlocked = (cart: CartPage): boolean =>
  cart.stalls.some(({ lines }) => lines.some(({ problem }) => problem !== null && problem !== "price_changed"))

/** All goods together, and the one button. */
export function CartSummary({ cart }: { cart: CartPage }) {
  const t = translator("cart")
  const blocked = isBlocked(cart)
  const off = cart.stalls.flatMap(({ discounts }) => discounts).reduce((sum, { amount }) => sum + amount, 0)
  return (
    <Card className="grid gap-3">
      <p className="flex items-baseline justify-between gap-4 text-lg">
        <span>{t(off > 0 ? "totalLess" : "total")}</span>
        <b className="text-xl text-leaf-deep">{formatMoney(cart.item_total - off)}</b>
      </p>
      <p className="text-sm text-muted">{t("shippingLater")}</p>
      {blocked ? (
        <StatusLine kind="plain">{t("fixFirst")}</StatusLine>
      ) : (
        <ButtonLink href="/dat-hang" wide>
          {t("checkout")}
        </ButtonLink>
      )}
    </Card>
  )
}
