import type { FloorPage } from "@san-ocop/kit/http/catalog"
import { formatPhone } from "@san-ocop/kit/phone"
import { Facts } from "@/features/catalog/components/facts"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { SampleNote } from "@/shared/ui/sample-note"

/** Who governs this floor, and how to reach them. */
export function Department({ floor: { department, settlement_mode } }: { floor: FloorPage }) {
  const t = translator("catalog")
  return (
    <Card id="co-quan" className="grid gap-3">
      <h2 className="flex flex-wrap items-center gap-2 text-xl">
        {t("floor.department")} {department.is_sample && <SampleNote />}
      </h2>
      <p className="font-bold">{department.name}</p>
      <Facts
        facts={[
          {
            name: t("floor.phone"),
            value: (
              <a href={`tel:${department.phone}`} className="text-link inline-flex min-h-11 items-center">
                {formatPhone(department.phone)}
              </a>
            ),
          },
          {
            name: t("floor.email"),
            value: (
              <a href={`mailto:${department.email}`} className="text-link inline-flex min-h-11 items-center break-all">
                {department.email}
              </a>
            ),
          },
          { name: t("floor.address"), value: department.address },
        ]}
      />
      <p className="text-sm text-muted">
        {t(settlement_mode === "direct" ? "floor.settlementDirect" : "floor.settlementCollected")}
      </p>
    </Card>
  )
}
