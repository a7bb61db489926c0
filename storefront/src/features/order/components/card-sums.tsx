import { formatMoney } from "@san-ocop/kit/format-money"
import type { CardStanding } from "@san-ocop/kit/http/cards"
import { translator } from "@/shared/i18n/translator"

const DUE = { underway: "card.refundDue", failed: "card.refundFailed", charged_back: "card.chargedBack" } as const

/** What the card has paid for one order, and what goes back to it. Nothing while no card was entered. */
export function CardSums({ standing }: { standing: CardStanding }) {
  const t = translator("order")
  const { is_authorised, captured, refunded, refund_due, refund_held, transferred } = standing
  if (!is_authorised) return null
  const sums = [
    { name: t("card.captured"), amount: captured },
    { name: t(DUE[refund_held ?? "underway"]), amount: refund_due },
    { name: t("card.refunded"), amount: refunded - transferred },
    { name: t("card.transferred"), amount: transferred },
  ].filter(({ amount }) => amount > 0)
  return (
    <div className="grid gap-1 rounded-small bg-leaf-soft px-3 py-2">
      {sums.length === 0 && <p>{t("card.promised")}</p>}
      {sums.map(({ name, amount }) => (
        <p key={name}>
          {name}: <b>{formatMoney(amount)}</b>
        </p>
      ))}
    </div>
  )
}
