import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { whileStockIsLocked as whileItemsAreLocked } from "@san-ocop/marketplace/lib/while-stock-is-locked"

/** Does something to stock while nobody sells or counts it, as at every change of stock. `items`: SQL that answers the inventory items of ?. */
export async function whileStockIsLocked<T>(
  container: MedusaContainer,
  items: string,
  id: string,
  act: () => Promise<T>,
): Promise<T> {
  const stock = (await readRows<{ id: string }>(container, items, [id])).map(({ id }) => id)
  return whileItemsAreLocked(container, stock, act)
}
