import type { ScansOfProvince } from "@san-ocop/kit/http/scans"
import { translator } from "@/shared/i18n/translator"
import { DataTable } from "@/shared/ui/data-table"

/** Where labels were checked, as far as people said. */
export function ProvinceTable({ provinces }: { provinces: readonly ScansOfProvince[] }) {
  const t = translator("scans")
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("provinces")}</h2>
      <p className="text-muted">{t("provincesLead")}</p>
      <DataTable
        label={t("provinces")}
        columns={[
          { key: "province", label: t("province") },
          { key: "scans", label: t("total.scans"), number: true },
        ]}
        rows={provinces.map(({ province_code, province_name, scans }) => ({
          key: province_code ?? "",
          cells: { province: province_name ?? t("somewhere"), scans },
        }))}
      />
    </section>
  )
}
