import type { FloorSummary } from "@san-ocop/kit/http/catalog"
import { Section } from "@/features/catalog/components/section"
import { translator } from "@/shared/i18n/translator"
import { Chip } from "@/shared/ui/chip"

/** The floors of the other provinces. */
export function PartnerFloors({ floors, current }: { floors: readonly FloorSummary[]; current: string }) {
  const others = floors.filter(({ slug, product_count }) => slug !== current && product_count > 0)
  if (others.length === 0) return null
  return (
    <Section id="san-khac" title={translator("catalog")("floor.partner")}>
      <ul className="flex flex-wrap gap-2">
        {others.map((floor) => (
          <li key={floor.slug}>
            <Chip href={`/san/${floor.slug}`} count={floor.product_count}>
              {floor.province_name}
            </Chip>
          </li>
        ))}
      </ul>
    </Section>
  )
}
