import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

/** What was decided, and who then does what: to a card the money goes back by itself. */
function decided({ money, payment_method }: Dispute): string[] {
  const t = translator("disputes")
  if (!money) return [t("refused")]
  const said = t(`money.${money.bearer}`, { amount: formatMoney(money.amount) })
  if (payment_method === "card") return [said]
  return [said, t("stallPays"), ...(money.bearer === "floor" ? [t("floorRepays")] : [])]
}

/** What both sides say, until when the stall may, and what was decided. */
export function DisputeFacts({ one }: { one: Dispute }) {
  const t = translator("disputes")
  return (
    <Card className="grid gap-3">
      <p className="whitespace-pre-line">
        <b>
          {t("shopperSays")}: {t(`reasons.${one.reason}`)}.
        </b>{" "}
        {one.words}
      </p>
      {one.answer && (
        <p className="whitespace-pre-line">
          <b>{t("stallSays")}:</b> {one.answer}
        </p>
      )}
      {one.due_on && <p>{t(one.is_late ? "late" : "due", { day: formatDay(one.due_on) })}</p>}
      {one.decision_words && (
        <p className="whitespace-pre-line border-t border-line pt-3">
          <b>{t("decision")}:</b> {[...decided(one), one.decision_words].join(" ")}
        </p>
      )}
    </Card>
  )
}
