import type { ProductCard as ProductFacts } from "@san-ocop/kit/http/catalog"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Badge } from "@/shared/ui/badge"
import { PendingMark } from "@/shared/ui/pending-mark"
import { Price } from "@/shared/ui/price"
import { ProductPicture } from "./product-picture"

/** One product of a grid. The whole card leads to the product; the badge, above it, to its certificate. */
export function ProductCard({ product, eager }: { product: ProductFacts; eager?: boolean }) {
  const t = translator("catalog")
  return (
    <article className="relative flex h-full flex-col gap-2 rounded-card border border-line bg-card p-2 hover:border-leaf">
      <ProductPicture picture={product.picture} alt="" eager={eager} />
      <div className="flex flex-1 flex-col gap-1.5 px-1 pb-1">
        <h3 className="line-clamp-2 text-base leading-snug">
          <Link
            href={`/san-pham/${product.handle}`}
            prefetch={false}
            className="text-ink no-underline after:absolute after:inset-0 after:rounded-card"
          >
            {product.name}
            <PendingMark />
          </Link>
        </h3>
        {product.badge && (
          <div>
            <Badge badge={product.badge} compact />
          </div>
        )}
        <div className="mt-auto grid gap-1">
          <Price amount={product.price} unit={product.unit} />
          {!product.in_stock && (
            <p className="text-sm font-bold text-muted">{t(`card.notNow.${product.sales_mode}`)}</p>
          )}
          <p className="line-clamp-2 text-sm text-muted">
            {t("card.from", { stall: product.stall.name, province: product.place.province_name })}
          </p>
        </div>
      </div>
    </article>
  )
}
