import type { ProductPage } from "@san-ocop/kit/http/catalog"
import { translator } from "@/shared/i18n/translator"
import { formatDayText } from "@/shared/format-time"
import { Card } from "@/shared/ui/card"
import { Icon } from "@/shared/ui/icon"

/** The newest lot, with the way to its journey: the same page that the code on the package opens. */
export function TraceBox({ lot }: { lot: ProductPage["latest_lot"] }) {
  if (!lot) return null
  const t = translator("catalog")
  return (
    <Card className="grid gap-1">
      <h2 className="text-base">{t("product.trace")}</h2>
      <p>{t("product.latestLot", { code: lot.code })}</p>
      <p className="text-sm text-muted">
        {t("product.madeOn", { day: formatDayText(lot.made_on) })}
        {lot.best_before && <> · {t("product.bestBefore", { day: formatDayText(lot.best_before) })}</>}
      </p>
      <a
        href={`/t/${encodeURIComponent(lot.code)}`}
        className="text-link inline-flex min-h-11 items-center gap-2 justify-self-start"
      >
        <Icon name="qr-code" />
        {t("product.seeJourney")}
      </a>
    </Card>
  )
}
