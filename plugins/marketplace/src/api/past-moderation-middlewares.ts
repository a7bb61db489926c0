import { refuseWrites } from "../lib/refuse-writes"

/**
 * Medusa's own ways to make, publish, price and stock a product. A product is what an approved revision says, at the price and in the
 * number that its stall set; whoever wrote it here would publish past the department.
 */
const PAST_MODERATION = [
  "/admin/products*",
  "/admin/product-variants*",
  "/admin/price-lists*",
  "/admin/inventory-items*",
  "/admin/reservations*",
  "/admin/collections/:id/products",
  "/admin/product-categories/:id/products",
  "/admin/sales-channels/:id/products*",
]

export const pastModerationMiddlewares = refuseWrites(
  PAST_MODERATION,
  "products_are_moderated",
  "Sản phẩm, giá và tồn kho do gian hàng khai và Sở duyệt. Vui lòng thao tác trong kênh người bán.",
)
