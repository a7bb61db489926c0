import type { FloorSummary } from "@san-ocop/kit/http/catalog"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { otherNames } from "./other-names"

/** One province's floor: its name, the old names it holds, its numbers. */
export function FloorTile({ floor }: { floor: FloorSummary }) {
  const t = translator("catalog")
  const old = otherNames(floor)
  return (
    <Link
      href={`/san/${floor.slug}`}
      prefetch={false}
      className="flex h-full items-center gap-3 rounded-card border border-line bg-card p-4 text-ink no-underline hover:border-leaf hover:bg-leaf-soft"
    >
      <span className="grid flex-1 gap-0.5">
        <span className="text-lg font-bold">{floor.province_name}</span>
        {old && <span className="text-sm text-muted">{t("floors.old", { names: old })}</span>}
        <span className="text-sm">
          {t("floors.counts", { products: floor.product_count, producers: floor.producer_count })}
        </span>
      </span>
      <Icon name="chevron-right" className="text-muted" />
    </Link>
  )
}
