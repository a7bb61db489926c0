import { formatMonth } from "@san-ocop/kit/day"
import type { ProductPage } from "@san-ocop/kit/http/catalog"
import { needsPrepayment, storageWords } from "@san-ocop/kit/storage-class"
import { addToCart } from "@/features/cart/actions/add-to-cart"
import { translator } from "@/shared/i18n/translator"
import { Badge } from "@/shared/ui/badge"
import { Price } from "@/shared/ui/price"
import { SampleNote } from "@/shared/ui/sample-note"
import { saidAge } from "../age-cookie"
import { AddToCart } from "./add-to-cart"
import { AgeGate } from "./age-gate"
import { ContactSeller } from "./contact-seller"

const FEW = 10

/** Name, badge, price, stock, and the way to buy: what must be on the first screen. */
export function BuyBox({ product }: { product: ProductPage }) {
  const { storage_classes } = product
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
      {storage_classes.length > 0 && (
        <p className="text-muted">
          {storageWords(storage_classes)}
          {needsPrepayment(storage_classes) && ` · ${translator("catalog")("product.prepaid")}`}
        </p>
      )}
      <Price amount={product.price} unit={product.unit} large />
      <Availability product={product} />
    </div>
  )
}

async function Availability({ product }: { product: ProductPage }) {
  const t = translator("catalog")
  if (product.sales_mode === "catalogue_only") return <p>{t("product.catalogueOnly")}</p>
  if (product.sales_mode === "contact_only") return <ContactSeller product={product} />
  const { minimum_age: age, handle } = product
  if (age !== null && (await saidAge()) < age) return <AgeGate age={age} handle={handle} />
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
