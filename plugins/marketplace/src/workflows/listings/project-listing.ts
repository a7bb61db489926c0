import type { ProductDTO, ProductVariantDTO } from "@medusajs/framework/types"
import { createHook, createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createInventoryLevelsStep,
  createProductsWorkflow,
  releaseLockStep,
  updateProductsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { changedProduct, newProduct } from "./product-input"
import { attachProductsStep } from "./steps/attach-products"
import { renameUnitsStep } from "./steps/rename-units"
import { loadProjectionsStep, type Projection } from "./steps/load-projections"

export type ProjectListing = {
  listing_ids: string[]
  /** Their seller, or their sellers. Null only for listings that nobody else knows yet: an import. */
  seller_id: string | string[] | null
}

type Made = ProductDTO & { external_id: string | null; variants: ProductVariantDTO[] }
type Stocked = { id: string; product_id: string; inventory_items?: { inventory_item_id: string }[] | null }

const productLinks = ({ products }: { products: Made[] }) =>
  products.map((product) => ({
    id: product.external_id ?? "",
    product_id: product.id,
    variant_id: product.variants[0]?.id ?? "",
  }))

function inventoryLevels(data: {
  variants: Stocked[]
  links: ReturnType<typeof productLinks>
  projections: Projection[]
}) {
  const listingOf = new Map(data.links.map((link) => [link.variant_id, link.id]))
  const projectionOf = new Map(data.projections.map((projection) => [projection.listing_id, projection]))
  return data.variants.flatMap((variant) => {
    const projection = projectionOf.get(listingOf.get(variant.id) ?? "")
    const item = variant.inventory_items?.[0]?.inventory_item_id
    if (!projection?.stock_location_id || !item) return []
    return [{ inventory_item_id: item, location_id: projection.stock_location_id, stocked_quantity: projection.stock }]
  })
}

// Sorted, so that two projections of the same sellers take their locks in one order.
const lockKeys = (sellers: ProjectListing["seller_id"]): string[] =>
  [...new Set([sellers ?? []].flat())].sort().map((id) => `listings-of:${id}`)

/** What the hook `projected` hears of each listing: the product that shows it, and who makes it. */
function projectedProducts(projections: Projection[], links: ReturnType<typeof productLinks>) {
  const made = new Map(links.map((link) => [link.id, link.product_id]))
  return projections.map(({ listing_id, product_id, producer_id }) => ({
    listing_id,
    product_id: product_id ?? made.get(listing_id) ?? "",
    producer_id,
  }))
}

/**
 * Makes Medusa's products agree with the facts of their listings. Nothing else writes a product: run it after anything that
 * decides what shoppers see. It may be run at any time and any number of times, since it reads the facts anew under a lock.
 *
 * The first time a listing is approved it makes the product with its stock; later runs change everything but the stock,
 * which sales have moved meanwhile (see `setPriceAndStockWorkflow`). The core events `product.created` and `product.updated`
 * let the search index follow. Hook `projected`: higher plugins record what they know of the products (their producers).
 */
export const projectListingWorkflow = createWorkflow("project-listing", (input: ProjectListing) => {
  const lock = transform({ input }, (data) => lockKeys(data.input.seller_id))
  acquireLockStep({ key: lock, timeout: 15, ttl: 60, retryInterval: 0.1, executeOnSubWorkflow: true })
  const projections = loadProjectionsStep({ listing_ids: input.listing_ids })
  const fresh = transform({ projections }, (data) => data.projections.filter((one) => one.product_id === null))
  const known = transform({ projections }, (data) => data.projections.filter((one) => one.product_id !== null))

  const made = when("there-are-new-products", fresh, (list) => list.length > 0).then(() => {
    const inputs = transform({ fresh }, (data) => ({ products: data.fresh.map(newProduct) }))
    const products = createProductsWorkflow.runAsStep({ input: inputs })
    const links = transform({ products }, (data) => productLinks({ products: data.products as unknown as Made[] }))
    attachProductsStep(links)
    const ids = transform({ links }, (data) => data.links.map((link) => link.variant_id))
    const { data: variants } = useQueryGraphStep({
      entity: "product_variant",
      fields: ["id", "product_id", "inventory_items.inventory_item_id"],
      filters: { id: ids },
    })
    const levels = transform({ variants, links, projections: fresh }, (data) =>
      inventoryLevels({ ...data, variants: data.variants as unknown as Stocked[] }),
    )
    createInventoryLevelsStep(levels)
    return links
  })
  when("there-are-known-products", known, (list) => list.length > 0).then(() => {
    const inputs = transform({ known }, (data) => ({ products: data.known.map(changedProduct) }))
    updateProductsWorkflow.runAsStep({ input: inputs })
    renameUnitsStep(known)
  })
  releaseLockStep({ key: lock, executeOnSubWorkflow: true })
  const projected = createHook("projected", {
    products: transform({ projections, made }, (data) => projectedProducts(data.projections, data.made ?? [])),
  })
  return new WorkflowResponse(projections, { hooks: [projected] })
})
