import type { IndicatorDefinition, KeptVariant } from "./indicator"
import { MARKET } from "./indicators/market"
import { PLACES } from "./indicators/places"
import { PRODUCERS } from "./indicators/producers"
import { RECOGNITION } from "./indicators/recognition"
import { SALES } from "./indicators/sales"

/** The 19 indicators that provinces report, in their usual order. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  ...RECOGNITION,
  ...PRODUCERS,
  ...SALES,
  ...MARKET,
  ...PLACES,
].sort((a, b) => a.number - b.number)

/** What officers write down, with the indicator that each belongs to. */
export const KEPT: readonly { indicator: IndicatorDefinition; variant: KeptVariant }[] = INDICATORS.flatMap(
  (indicator) => indicator.variants.flatMap((variant) => (variant.source === "kept" ? [{ indicator, variant }] : [])),
)
