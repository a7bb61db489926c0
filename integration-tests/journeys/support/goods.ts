import type { ProductCard, ProductPage, StallPage } from "@san-ocop/kit/http/catalog"
import { isCold } from "@san-ocop/kit/storage-class"
import { ask } from "../../support/ask"

/** A product of a stall that anybody can buy now, wherever he lives. */
export async function goodsOf(stallSlug: string): Promise<ProductCard> {
  const { body } = await ask<StallPage>("GET", `/catalog/stalls/${stallSlug}`)
  for (const card of body.products) {
    if (!card.in_stock) continue
    const { minimum_age, storage_classes } = await productOf(card.handle)
    if (minimum_age === null && !isCold(storage_classes)) return card
  }
  throw new Error(`the stall ${stallSlug} has nothing to sell`)
}

export async function productOf(handle: string): Promise<ProductPage> {
  const { status, body } = await ask<ProductPage>("GET", `/catalog/products/${handle}`)
  if (status !== 200) throw new Error(`no product ${handle}`)
  return body
}

/** The first product, of those with stars, that `wanted` accepts. */
export async function findStarred(wanted: (product: ProductPage) => boolean): Promise<ProductPage> {
  for (const stars of [5, 4, 3]) {
    for (const page of [1, 2, 3]) {
      const path = `/catalog/products?stars=${String(stars)}&page=${String(page)}`
      const { body } = await ask<{ items: ProductCard[] }>("GET", path)
      for (const { handle, badge } of body.items) {
        if (!badge) continue
        const product = await productOf(handle)
        if (wanted(product)) return product
      }
    }
  }
  throw new Error("no such product with stars in the sample data")
}
