import { bankName } from "@san-ocop/kit/banks"
import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

/** What goes back, for how much, and what both sides said of it. */
export function ReturnFacts({ one, side }: { one: GoodsReturn; side: "shopper" | "stall" }) {
  const t = translator("returns")
  const { account, due_on } = one
  const late = side === "shopper" ? "late" : "lateStall"
  const facts = [
    [t("answer"), one.answer],
    [t("parcel"), one.parcel],
    [t("goodsState"), one.goods && t(`goods.${one.goods}`)],
    [t("reference"), one.reference],
  ].filter(([, value]) => value)
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("goodsTitle")}</h2>
      <p>
        <b>{t(`reasons.${one.reason}`)}.</b> {one.words}
      </p>
      <ul className="grid gap-1">
        {one.lines.map(({ line_id, name, quantity, amount }) => (
          <li key={line_id} className="flex justify-between gap-4">
            <span>
              {quantity} × {name}
            </span>
            <span>{formatMoney(amount)}</span>
          </li>
        ))}
        {one.shipping > 0 && (
          <li className="flex justify-between gap-4">
            <span>{t("shipping")}</span>
            <span>{formatMoney(one.shipping)}</span>
          </li>
        )}
        <li className="flex justify-between gap-4 border-t border-line pt-2 font-bold">
          <span>{t("amount")}</span>
          <span>{formatMoney(one.amount)}</span>
        </li>
      </ul>
      {due_on && <p>{one.is_late ? t(late, { day: formatDay(due_on) }) : t("due", { day: formatDay(due_on) })}</p>}
      {facts.map(([name, value]) => (
        <p key={name} className="whitespace-pre-line">
          <b>{name}:</b> {value}
        </p>
      ))}
      {side === "shopper" && one.state === "refused" && <p>{t("refusedHelp")}</p>}
      {one.payment_method === "card" && <p>{t("cardHelp")}</p>}
      {account && (
        <p className="break-words">
          {t("account", {
            bank: bankName(account.bank_bin),
            number: account.account_number,
            holder: account.holder_name,
          })}
        </p>
      )}
    </Card>
  )
}
