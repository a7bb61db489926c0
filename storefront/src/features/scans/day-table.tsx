import type { ScansOfDay } from "@san-ocop/kit/http/scans"
import { formatDay } from "@san-ocop/kit/day"
import { translator } from "@/shared/i18n/translator"
import { DataTable } from "@/shared/ui/data-table"

const COUNTS = ["scans", "first", "forged", "voided"] as const

/** The days on which somebody checked a label, the newest first. */
export function DayTable({ days }: { days: readonly ScansOfDay[] }) {
  const t = translator("scans")
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("days")}</h2>
      <DataTable
        label={t("days")}
        columns={[
          { key: "day", label: t("day") },
          ...COUNTS.map((key) => ({ key, label: t(`total.${key}`), number: true })),
        ]}
        rows={days.map((row) => ({ key: row.day, cells: { ...row, day: formatDay(row.day) } }))}
      />
    </section>
  )
}
