import type { SuspectItem } from "@san-ocop/kit/http/scans"
import type { ReactNode } from "react"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { DataTable } from "@/shared/ui/data-table"

type Props = {
  suspects: readonly SuspectItem[]
  /** What the reader may do about them. */
  lead: string
  /** What can be done with one of them. */
  actions?: (suspect: SuspectItem) => ReactNode
}

/** Labels that may be on more than one pack, and why. */
export function SuspectTable({ suspects, lead, actions }: Props) {
  const t = translator("scans")
  if (suspects.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("suspects")}</h2>
      <p className="text-muted">{lead}</p>
      <DataTable
        label={t("suspects")}
        columns={[
          { key: "item", label: t("item") },
          { key: "why", label: t("why") },
          { key: "count", label: t("count"), number: true },
          { key: "devices", label: t("devices"), number: true },
          { key: "firstAt", label: t("firstAt") },
          { key: "suspectedAt", label: t("suspectedAt") },
          ...(actions ? [{ key: "actions", label: t("actions") }] : []),
        ]}
        rows={suspects.map((suspect) => ({
          key: String(suspect.item),
          cells: {
            item: suspect.item,
            why: t(`suspicion.${suspect.suspicion}`),
            count: suspect.count,
            devices: suspect.devices,
            firstAt: formatInstant(suspect.first_at),
            suspectedAt: formatInstant(suspect.suspected_at),
            actions: actions?.(suspect),
          },
        }))}
      />
    </section>
  )
}
