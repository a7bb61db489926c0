import { formatMoney } from "@san-ocop/kit/format-money"
import type { CardStanding } from "@san-ocop/kit/http/cards"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import { isCalledOff } from "@san-ocop/kit/called-off"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { refundToCard } from "./actions"

type Props = { stall: string; order: SellerOrder; card: CardStanding; mayWrite: boolean }

/** The money of an order that a card paid, and the way to give a part of it back. */
export function CardRefundCard({ stall, order, card, mayWrite }: Props) {
  const t = translator("returns")
  const sums = {
    captured: formatMoney(card.captured),
    refunded: formatMoney(card.refunded),
    due: formatMoney(card.refund_due),
  }
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("cardTitle")}</h2>
      <p>{t("cardSums", sums)}</p>
      {card.refund_held && <p className="font-bold text-lacquer">{t(`cardHeld.${card.refund_held}`)}</p>}
      {mayWrite && card.is_authorised && !isCalledOff(order.state) && (
        <details>
          <summary className="inline-flex min-h-12 items-center text-lacquer underline underline-offset-4">
            {t("cardRefund")}
          </summary>
          <CaseForm
            id="card-refund"
            action={refundToCard}
            hidden={{ stall, order: order.id }}
            fields={[
              { kind: "text", name: "amount", label: t("cardAmount") },
              { kind: "text", name: "reason", label: t("cardReason") },
            ]}
            words={formWords(t("cardSubmit"))}
            button="danger"
          />
        </details>
      )}
    </Card>
  )
}
