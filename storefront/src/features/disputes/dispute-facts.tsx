import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

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
          <b>{t("decision")}:</b>{" "}
          {one.money ? t(`money.${one.money.bearer}`, { amount: formatMoney(one.money.amount) }) : t("refused")}{" "}
          {one.decision_words}
        </p>
      )}
    </Card>
  )
}
