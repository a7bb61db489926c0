import type { Metadata } from "next"
import { readFloors } from "@/features/catalog/data/catalog"
import { FloorTile } from "@/features/floor/components/floor-tile"
import { translator } from "@/shared/i18n/translator"
import { shareable } from "@/shared/seo/share"
import { Breadcrumbs } from "@/shared/ui/breadcrumbs"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export const metadata: Metadata = shareable({
  title: translator("catalog")("floors.title"),
  description: translator("catalog")("floors.lead"),
  path: "/san",
})

async function FloorsPage() {
  const { floors } = await readFloors()
  const t = translator("catalog")
  const c = translator("common")
  const sorted = [...floors].sort((a, b) => b.product_count - a.product_count)
  return (
    <div className="page grid gap-4">
      <Breadcrumbs crumbs={[{ name: c("nav.home"), href: "/" }, { name: c("nav.provinces") }]} />
      <h1 className="text-2xl md:text-3xl">{t("floors.title")}</h1>
      <p className="text-muted">{t("floors.lead")}</p>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {sorted.map((floor) => (
          <li key={floor.slug}>
            <FloorTile floor={floor} />
          </li>
        ))}
      </ul>
    </div>
  )
}

export default withSkeleton(FloorsPage, "cards")
