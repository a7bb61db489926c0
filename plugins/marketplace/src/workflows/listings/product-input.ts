import type { CreateProductWorkflowInputDTO, UpdateProductWorkflowInputDTO } from "@medusajs/framework/types"
import type { Projection } from "./steps/load-projections"

/** A product has one option, what one price buys, and one variant. */
const OPTION = "Quy cách"
const VARIANT = "Mặc định"

const prices = (price: number | null) => (price === null ? [] : [{ amount: price, currency_code: "vnd" }])

const shared = (projection: Projection) => ({
  title: projection.title,
  description: projection.description,
  status: projection.status,
  ...(projection.thumbnail === null ? {} : { thumbnail: projection.thumbnail }),
  images: projection.pictures.map((url) => ({ url })),
  weight: projection.weight_grams,
  category_ids: projection.category_ids,
  sales_channels: projection.sales_channel_ids.map((id) => ({ id })),
  ...(projection.shipping_profile_id === null ? {} : { shipping_profile_id: projection.shipping_profile_id }),
})

const variant = (projection: Projection) => ({
  title: VARIANT,
  weight: projection.weight_grams,
  prices: prices(projection.price),
})

/** `external_id` names the listing, so that a product is matched to its listing without relying on order. */
export const newProduct = (projection: Projection): CreateProductWorkflowInputDTO => ({
  ...shared(projection),
  ...(projection.handle === null ? {} : { handle: projection.handle }),
  external_id: projection.listing_id,
  options: [{ title: OPTION, values: [projection.unit] }],
  variants: [{ ...variant(projection), options: { [OPTION]: projection.unit }, manage_inventory: true }],
})

/** The unit is renamed by its own step: a product's options cannot be given with an update. */
export const changedProduct = (projection: Projection): UpdateProductWorkflowInputDTO & { id: string } => ({
  ...shared(projection),
  id: projection.product_id ?? "",
  variants: [{ ...variant(projection), ...(projection.variant_id === null ? {} : { id: projection.variant_id }) }],
})
