import type { IndicatorVariant, StatisticsScope } from "@san-ocop/kit/http/statistics"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { formatNumber } from "./numbers"
import { PartsChart } from "./parts-chart"
import { PartsTable } from "./parts-table"

/** Why there is no number. */
function NoNumber({ variant, scope }: { variant: IndicatorVariant; scope: StatisticsScope }) {
  const t = translator("statistics")
  const apart = scope.old_province !== null && !variant.filters.includes("old_province")
  const why = apart ? t("noneFor", { what: t("by.old_province") }) : variant.source === "kept" ? t("noneKept") : null
  return (
    <p className="text-right">
      <span className="font-bold">{t("none")}</span>
      {why && <span className="block text-sm text-muted">{why}</span>}
    </p>
  )
}

/** One way to count an indicator: the number, where it comes from, how it is counted, what it is made of. */
export function VariantBlock({ variant, scope }: { variant: IndicatorVariant; scope: StatisticsScope }) {
  const t = translator("statistics")
  const { name, definition, unit, source, value, parts, recorded_on } = variant
  const from =
    source === "computed"
      ? t("computed")
      : recorded_on
        ? t("kept", { day: formatDayText(recorded_on) })
        : t("keptLabel")
  const shown = value !== null && parts.some((part) => part.value > 0)
  return (
    <div className="grid gap-2 border-t border-line pt-3 first:border-t-0 first:pt-0 break-inside-avoid">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="text-base">{name}</h3>
        {value === null ? (
          <NoNumber variant={variant} scope={scope} />
        ) : (
          <p className="text-right">
            <span className="text-2xl font-bold leading-none">{formatNumber(value)}</span> {unit}
            <span className="block text-sm text-muted">{from}</span>
          </p>
        )}
      </div>
      {shown && (
        <div className="grid items-start gap-x-8 gap-y-3 md:grid-cols-2 print:grid-cols-2">
          <PartsTable name={name} parts={parts} whole={value} />
          {parts.length >= 3 && <PartsChart name={name} parts={parts} whole={value} />}
        </div>
      )}
      <details className="print:hidden">
        <summary className="inline-flex min-h-11 items-center text-sm text-leaf underline underline-offset-4">
          {t("definition")}
        </summary>
        <p className="max-w-prose text-sm text-muted">{definition}</p>
      </details>
      <p className="hidden text-xs text-muted print:block">{definition}</p>
    </div>
  )
}
