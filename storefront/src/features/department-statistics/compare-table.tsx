import type { Indicator } from "@san-ocop/kit/http/statistics"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { DataTable } from "@/shared/ui/data-table"
import { differences } from "./compare"
import { formatDifference, formatNumber } from "./numbers"

type Props = { then: readonly Indicator[]; now: readonly Indicator[] }

/** What has changed since the report was frozen. */
export function CompareTable({ then, now }: Props) {
  const t = translator("statistics")
  const shown = (value: number | null) => (value === null ? t("none") : formatNumber(value))
  const rows = differences(then, now).map(({ key, indicator, variant, part, unit, then: was, now: is }) => ({
    key,
    cells: {
      number: `${indicator}: ${variant}${part ? `, ${part}` : ""}`,
      then: `${shown(was)}${was === null ? "" : ` ${unit}`}`,
      now: shown(is),
      difference: was === null || is === null ? "" : formatDifference(is - was),
    },
  }))
  return (
    <Card id="so-sanh" className="grid gap-3">
      <h2 className="text-lg">{t("snapshots.compare")}</h2>
      <p className="text-muted">
        {t("snapshots.compareLead")} {rows.length > 0 ? t("snapshots.onlyChanged") : t("snapshots.unchanged")}
      </p>
      {rows.length > 0 && (
        <DataTable
          label={t("snapshots.compare")}
          columns={[
            { key: "number", label: t("records.indicator") },
            { key: "then", label: t("snapshots.then"), number: true },
            { key: "now", label: t("snapshots.now"), number: true },
            { key: "difference", label: t("snapshots.difference"), number: true },
          ]}
          rows={rows}
        />
      )}
    </Card>
  )
}
