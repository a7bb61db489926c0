import type { Indicator, StatisticsScope } from "@san-ocop/kit/http/statistics"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { VariantBlock } from "./variant-block"

/** All indicators, each with the ways to count it. */
export function IndicatorReport({ indicators, scope }: { indicators: readonly Indicator[]; scope: StatisticsScope }) {
  const t = translator("statistics")
  return indicators.map(({ id, number, name, variants }) => (
    <Card key={id} id={id} className="grid gap-3 print:rounded-none print:border-x-0 print:border-b-0 print:px-0">
      <h2 className="text-lg break-after-avoid">{t("indicator", { number, name })}</h2>
      {variants.map((variant) => (
        <VariantBlock key={variant.id} variant={variant} scope={scope} />
      ))}
    </Card>
  ))
}
