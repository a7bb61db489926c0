import type { SuspectItem } from "@san-ocop/kit/http/scans"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { DataTable } from "@/shared/ui/data-table"

/** Labels that may be on more than one pack, and why. */
export function SuspectTable({ suspects }: { suspects: readonly SuspectItem[] }) {
  const t = translator("scans")
  if (suspects.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("suspects")}</h2>
      <p className="text-muted">{t("suspectsLead")}</p>
      <DataTable
        label={t("suspects")}
        columns={[
          { key: "item", label: t("item") },
          { key: "why", label: t("why") },
          { key: "count", label: t("count"), number: true },
          { key: "devices", label: t("devices"), number: true },
          { key: "firstAt", label: t("firstAt") },
          { key: "suspectedAt", label: t("suspectedAt") },
        ]}
        rows={suspects.map(({ item, suspicion, count, devices, first_at, suspected_at }) => ({
          key: String(item),
          cells: {
            item,
            why: t(`suspicion.${suspicion}`),
            count,
            devices,
            firstAt: formatInstant(first_at),
            suspectedAt: formatInstant(suspected_at),
          },
        }))}
      />
    </section>
  )
}
