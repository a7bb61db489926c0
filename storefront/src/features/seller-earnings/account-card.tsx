import { formatMoney } from "@san-ocop/kit/format-money"
import type { StallAccount } from "@san-ocop/kit/http/money"
import { STATEMENT_WHY } from "@san-ocop/kit/statement-why"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

/** How a stall's account moved in a month, so that it can compare its statement with the books. `isOver`: whether the month is. */
export function AccountCard({ account, isOver }: { account: StallAccount; isOver: boolean }) {
  const t = translator("earnings")
  const { opening, moved, closing } = account
  return (
    <Card>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
        <dt className="font-bold">{t("opening")}</dt>
        <dd className="text-right font-bold">{formatMoney(opening)}</dd>
        {moved.map(({ why, count, amount }) => (
          <div key={why} className="contents">
            <dt className="text-muted">{t("moved", { why: STATEMENT_WHY[why], count })}</dt>
            <dd className="text-right">{formatMoney(amount)}</dd>
          </div>
        ))}
        <dt className="font-bold">{t(isOver ? "closing" : "closingNow")}</dt>
        <dd className="text-right font-bold text-leaf-deep">{formatMoney(closing)}</dd>
      </dl>
      <p className="mt-3 text-base text-muted">{t("accountHelp")}</p>
    </Card>
  )
}
