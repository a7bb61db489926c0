import { generateEntityId } from "@medusajs/framework/utils"
import type { FrozenHandling } from "../handling/types"
import { adjustmentsOf } from "../vouchers/order-discounts"
import type { FrozenDiscount } from "../vouchers/types"
import type { JudgedLine } from "./types"

/**
 * Lines of one variant become one line of the order: stock is reserved by line, and two halves could each fit where the whole
 * does not.
 */
export function mergeVariants(lines: readonly JudgedLine[]): JudgedLine[] {
  const byVariant = new Map<string, JudgedLine>()
  for (const line of lines) {
    const same = byVariant.get(line.variant_id)
    byVariant.set(line.variant_id, same ? { ...same, quantity: same.quantity + line.quantity } : line)
  }
  return [...byVariant.values()]
}

/** An id for a line of an order, which stock, charges and discounts refer to. */
export const newItemId = (): string => generateEntityId(undefined, "ordli")

/** An order line as it will stay: name, unit and price of today. `subtitle` holds the unit. Prices include tax. */
export const toOrderItem = (line: JudgedLine, id: string, discounts: readonly FrozenDiscount[]) => ({
  id,
  adjustments: adjustmentsOf(discounts, id),
  title: line.name,
  subtitle: line.unit,
  thumbnail: line.picture ?? undefined,
  quantity: line.quantity,
  product_id: line.product_id,
  product_title: line.name,
  product_handle: line.handle,
  variant_id: line.variant_id,
  variant_title: line.variant_title ?? undefined,
  variant_sku: line.variant_sku ?? undefined,
  requires_shipping: true,
  is_discountable: false,
  is_tax_inclusive: true,
  unit_price: line.unit_price,
})

/** How a line is handled as it was sold: what is packed, and how, does not follow later revisions. */
export const handlingOf = (line: JudgedLine, item_id: string, group_order_id: string): FrozenHandling => ({
  item_id,
  group_order_id,
  weight_grams: line.weight_grams,
  length_cm: line.length_cm,
  width_cm: line.width_cm,
  height_cm: line.height_cm,
  storage_classes: line.storage_classes,
})
