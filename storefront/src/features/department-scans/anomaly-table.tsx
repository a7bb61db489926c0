import type { ScanAnomaly } from "@san-ocop/kit/http/scans"
import { formatDay } from "@san-ocop/kit/day"
import { translator } from "@/shared/i18n/translator"
import { DataTable } from "@/shared/ui/data-table"
import { EmptyState } from "@/shared/ui/empty-state"
import { deskPath } from "../department-session/desk-path"

/** Lots whose labels somebody should look into, the most striking first. */
export function AnomalyTable({ anomalies }: { anomalies: readonly ScanAnomaly[] }) {
  const t = translator("scans")
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("desk.anomalies")}</h2>
      <p className="text-muted">{t("desk.anomaliesLead")}</p>
      {anomalies.length === 0 ? (
        <EmptyState icon="badge-check" title={t("desk.noAnomalies")}>
          {t("desk.noAnomaliesHelp")}
        </EmptyState>
      ) : (
        <DataTable
          label={t("desk.anomalies")}
          columns={[
            { key: "lot", label: t("desk.lot") },
            { key: "product", label: t("desk.product") },
            { key: "producer", label: t("desk.producer") },
            { key: "suspects", label: t("total.suspects"), number: true },
            { key: "forged", label: t("total.forged"), number: true },
            { key: "voided", label: t("total.voided"), number: true },
            { key: "lastDay", label: t("desk.lastDay") },
          ]}
          rows={anomalies.map((lot) => ({
            key: lot.lot_id,
            cells: {
              lot: (
                <a
                  data-queue-row=""
                  className="text-link inline-flex min-h-11 items-center"
                  href={deskPath(`/lo-hang/${encodeURIComponent(lot.lot_id)}/luot-quet`)}
                >
                  {lot.code}
                </a>
              ),
              product: lot.product_name,
              producer: lot.producer_name,
              suspects: lot.suspects,
              forged: lot.forged,
              voided: lot.voided,
              lastDay: formatDay(lot.last_day),
            },
          }))}
        />
      )}
    </section>
  )
}
