import type { ProductPage } from "@san-ocop/kit/http/catalog"
import { Facts } from "@/features/catalog/components/facts"
import { translator } from "@/shared/i18n/translator"

/** What it is, what is in it, how to keep it. */
export function Description({ product }: { product: ProductPage }) {
  const t = translator("catalog")
  return (
    <section aria-labelledby="mo-ta" className="grid gap-4">
      <h2 id="mo-ta" className="text-xl">
        {t("product.description")}
      </h2>
      <p className="whitespace-pre-line">{product.description}</p>
      <Facts
        facts={[
          { name: t("product.ingredients"), value: product.ingredients },
          { name: t("product.storage"), value: product.storage_note },
          { name: t("product.shelfLife"), value: product.shelf_life },
        ]}
      />
    </section>
  )
}
