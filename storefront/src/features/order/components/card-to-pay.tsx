import { formatMoney } from "@san-ocop/kit/format-money"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { Card } from "@/shared/ui/card"
import { StatusLine } from "@/shared/ui/status-line"

/** The way to where the card is entered, while orders wait for it. A plain link, that the browser follows: a script of ours may not look at another host's page. */
export function CardToPay({ group, isDown }: { group: OrderGroupPage; isDown: boolean }) {
  const t = translator("order")
  const waiting = group.orders.filter(({ state, card }) => state === "awaiting_payment" && card !== null)
  const until = waiting[0]?.card?.pay_until
  if (!until) return null
  const amount = waiting.reduce((sum, { total }) => sum + total, 0)
  return (
    <Card className="grid gap-3 border-leaf">
      <h2 className="text-lg">{t("card.title")}</h2>
      {isDown && <StatusLine kind="problem">{t("card.down")}</StatusLine>}
      <p>{t("card.lead")}</p>
      <a className={buttonStyle("primary", true)} href={`/don-hang/${encodeURIComponent(group.code)}/the`}>
        {t("card.pay", { amount: formatMoney(amount) })}
      </a>
      <p className="text-sm text-muted">{t("card.until", { time: formatInstant(until) })}</p>
    </Card>
  )
}
