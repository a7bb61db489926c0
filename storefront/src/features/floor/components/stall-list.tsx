import type { FloorPage } from "@san-ocop/kit/http/catalog"
import Link from "next/link"
import { Section } from "@/features/catalog/components/section"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"

/** The stalls of a floor, with the commune where each one is. */
export function StallList({ stalls }: { stalls: FloorPage["stalls"] }) {
  const t = translator("catalog")
  if (stalls.length === 0) return null
  return (
    <Section id="gian-hang" title={t("floor.stalls")}>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {stalls.map((stall) => (
          <li key={stall.slug}>
            <Link
              href={`/gian-hang/${stall.slug}`}
              prefetch={false}
              className="flex h-full items-center gap-3 rounded-card border border-line bg-card p-4 text-ink no-underline hover:border-leaf hover:bg-leaf-soft"
            >
              <Icon name="store" size={24} className="text-leaf" />
              <span className="grid">
                <span className="font-bold">{stall.name}</span>
                <span className="text-sm text-muted">
                  {[stall.commune_name, t("floor.stallCount", { count: stall.product_count })]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
