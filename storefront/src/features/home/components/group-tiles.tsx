import type { HomePage } from "@san-ocop/kit/http/catalog"
import { Section } from "@/features/catalog/components/section"
import { translator } from "@/shared/i18n/translator"
import { Chip } from "@/shared/ui/chip"

/** The groups of the OCOP programme that have something to show. */
export function GroupTiles({ groups }: { groups: HomePage["groups"] }) {
  const t = translator("catalog")
  const shown = groups.filter((group) => group.count > 0)
  if (shown.length === 0) return null
  return (
    <Section id="danh-muc" title={t("home.groups")}>
      <ul className="flex flex-wrap gap-2">
        {shown.map(({ code, name, count }) => (
          <li key={code}>
            <Chip href={`/danh-muc/${code}`} count={count}>
              {name}
            </Chip>
          </li>
        ))}
      </ul>
    </Section>
  )
}
