import type { FloorSummary } from "@san-ocop/kit/http/catalog"
import { Section } from "@/features/catalog/components/section"
import { translator } from "@/shared/i18n/translator"
import { Chip } from "@/shared/ui/chip"

/** A province for each chip, the fullest floors first. */
export function ProvinceChips({ floors }: { floors: readonly FloorSummary[] }) {
  const t = translator("catalog")
  const shown = floors.filter((floor) => floor.product_count > 0).sort((a, b) => b.product_count - a.product_count)
  if (shown.length === 0) return null
  return (
    <Section id="theo-tinh" title={t("home.provinces")} more={{ href: "/san", label: t("home.more") }}>
      <ul className="flex flex-wrap gap-2">
        {shown.slice(0, 12).map((floor, index) => (
          <li key={floor.slug} className={index < 6 ? undefined : "hidden sm:block"}>
            <Chip href={`/san/${floor.slug}`} count={floor.product_count}>
              {floor.province_name}
            </Chip>
          </li>
        ))}
      </ul>
    </Section>
  )
}
