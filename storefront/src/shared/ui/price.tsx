import { formatMoney } from "@san-ocop/kit/format-money"
import { translator } from "@/shared/i18n/translator"

/** "185.000 ₫ / hũ 500 g". `amount` in whole dong. */
export function Price({ amount, unit, large }: { amount: number; unit?: string; large?: boolean }) {
  const t = translator("common")
  return (
    <p className="flex flex-wrap items-baseline gap-x-1.5">
      <span className={large ? "text-2xl font-bold text-leaf-deep" : "font-bold text-leaf-deep"}>
        {formatMoney(amount)}
      </span>
      {unit && <span className="text-sm text-muted">{t("price.per", { unit })}</span>}
    </p>
  )
}
