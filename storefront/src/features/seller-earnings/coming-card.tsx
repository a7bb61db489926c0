import { formatMoney } from "@san-ocop/kit/format-money"
import type { Earnings } from "@san-ocop/kit/http/money"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { Sums } from "./sums"

type Props = { coming: Earnings["coming"]; owed: number; transfers: Earnings["transfers"] }

const TRANSFERS = [
  ["awaiting", "awaiting"],
  ["paid_open", "paidOpen"],
  ["refund_due", "due"],
] as const

/** What is on its way, and what stands between stall and floor when there is something. */
export function ComingCard({ coming, owed, transfers }: Props) {
  const t = translator("earnings")
  return (
    <Card className="grid gap-3">
      <div>
        <h2 className="text-muted">{t("coming")}</h2>
        <p className="text-3xl font-bold text-leaf-deep">{formatMoney(coming.net)}</p>
        <p>{coming.orders > 0 ? t("comingOrders", { count: coming.orders }) : t("noneComing")}</p>
      </div>
      {coming.net !== coming.paid && <Sums sums={coming} />}
      {TRANSFERS.filter(([key]) => transfers[key] > 0).map(([key, word]) => (
        <p key={key} className="flex justify-between gap-4 border-t border-line pt-3">
          <span>{translator("transfer")(`earnings.${word}`)}</span>
          <b>{formatMoney(transfers[key])}</b>
        </p>
      ))}
      {owed !== 0 && (
        <div className="border-t border-line pt-3">
          <p className="flex justify-between gap-4">
            <span>{owed > 0 ? t("owed") : t("due")}</span>
            <b>{formatMoney(Math.abs(owed))}</b>
          </p>
          {owed > 0 && <p className="text-base text-muted">{t("owedHelp")}</p>}
        </div>
      )}
    </Card>
  )
}
