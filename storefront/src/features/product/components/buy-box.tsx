import { formatMonth } from "@san-ocop/kit/day"
import type { ProductPage } from "@san-ocop/kit/http/catalog"
import { formatPhone } from "@san-ocop/kit/phone"
import { addToCart } from "@/features/cart/actions/add-to-cart"
import { translator } from "@/shared/i18n/translator"
import { Badge } from "@/shared/ui/badge"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"
import { Price } from "@/shared/ui/price"
import { SampleNote } from "@/shared/ui/sample-note"
import { AddToCart } from "./add-to-cart"

const FEW = 10

/** Name, badge, price, stock, and the way to buy: what must be on the first screen. */
export function BuyBox({ product }: { product: ProductPage }) {
  const expired = product.expired_certificate
  return (
    <div className="grid gap-3">
      <h1 className="text-2xl md:text-3xl">{product.name}</h1>
      <div className="flex flex-wrap items-center gap-2">
        {product.badge && <Badge badge={product.badge} />}
        {!product.badge && expired && (
          <p className="text-sm text-muted">
            {translator("common")("badge.expired", { stars: expired.stars, month: formatMonth(expired.valid_until) })}
          </p>
        )}
        {product.is_sample && <SampleNote />}
      </div>
      <Price amount={product.price} unit={product.unit} large />
      <Availability product={product} />
    </div>
  )
}

function Availability({ product }: { product: ProductPage }) {
  const t = translator("catalog")
  if (product.sales_mode === "catalogue_only") return <p>{t("product.catalogueOnly")}</p>
  if (product.sales_mode === "contact_only") {
    return (
      <div className="grid justify-items-start gap-2">
        <p>{t("product.contactOnly")}</p>
        {product.stall_phone && (
          <a href={`tel:${product.stall_phone}`} className={buttonStyle()}>
            <Icon name="phone" />
            {t("product.call", { phone: formatPhone(product.stall_phone) })}
          </a>
        )}
      </div>
    )
  }
  if (!product.in_stock) return <p className="font-bold">{t("product.out")}</p>
  return (
    <>
      <p className="text-muted">
        {product.stock <= FEW ? t("product.stock", { count: product.stock }) : t("product.stockMany")}
      </p>
      <AddToCart
        action={addToCart}
        variantId={product.variant_id}
        max={Math.min(product.stock, 999)}
        words={{
          quantity: t("product.quantity"),
          less: t("product.less"),
          more: t("product.moreOne"),
          add: t("product.add"),
          adding: t("product.adding"),
          added: t("product.added"),
          viewCart: t("product.viewCart"),
        }}
      />
    </>
  )
}
