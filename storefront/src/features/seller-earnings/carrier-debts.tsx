import type { CarrierDebt, RemittancePage } from "@san-ocop/kit/http/remittances"
import { formatMoney } from "@san-ocop/kit/format-money"
import { translator } from "@/shared/i18n/translator"
import { messages } from "@/shared/i18n/messages"
import { Card } from "@/shared/ui/card"
import { RemitForm } from "./remit-form"

/** What carriers collected at the door and have not paid on yet, by carrier, with how long they have had it. */
export function CarrierDebts({ stall, page }: { stall: string; page: RemittancePage }) {
  const t = translator("earnings")
  if (page.carriers.length === 0) return null
  return (
    <section className="grid gap-3" aria-labelledby="carrier-debts">
      <h2 id="carrier-debts" className="text-xl font-bold">
        {t("carriers", { amount: formatMoney(page.amount) })}
      </h2>
      {page.carriers.map((debt) => (
        <Debt key={debt.carrier} stall={stall} debt={debt} />
      ))}
    </section>
  )
}

function Debt({ stall, debt }: { stall: string; debt: CarrierDebt }) {
  const t = translator("earnings")
  return (
    <Card className="grid gap-3">
      <p className="flex flex-wrap justify-between gap-x-4 text-lg">
        <b>{debt.carrier || t("carrierUnknown")}</b>
        <b className="text-leaf-deep">{formatMoney(debt.amount)}</b>
      </p>
      <p className="text-base text-muted">{t("oldest", { count: debt.orders.length, days: debt.oldest_days })}</p>
      <RemitForm stall={stall} orders={debt.orders} words={messages.earnings} offline={messages.seller.offline} />
    </Card>
  )
}
