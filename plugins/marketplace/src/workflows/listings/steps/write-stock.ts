import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whileStockIsLocked } from "../../../lib/while-stock-is-locked"
import { readRows } from "../../../reads/sql"

type Level = { inventory_item_id: string; location_id: string }
type Adjustment = Level & { adjustment: number }

const LEVEL = `
  select il.inventory_item_id, il.location_id
    from listing l
    join seller s on s.id = l.seller_id
    join product_variant_inventory_item pv on pv.variant_id = l.variant_id and pv.deleted_at is null
    join inventory_level il on il.inventory_item_id = pv.inventory_item_id and il.location_id = s.stock_location_id
     and il.deleted_at is null
   where l.id = ? and l.sales_mode = 'sale'`

const AVAILABLE = `
  select (stocked_quantity - reserved_quantity)::int as available
    from inventory_level where inventory_item_id = ? and location_id = ? and deleted_at is null`

/** How much the level must move so that `stock` pieces are buyable. Read only while the level is locked. */
async function difference(container: MedusaContainer, level: Level, stock: number): Promise<number> {
  const bindings = [level.inventory_item_id, level.location_id]
  const [now] = await readRows<{ available: number }>(container, AVAILABLE, bindings)
  return now ? stock - now.available : 0
}

/** Moves a level under the lock that sales take too; `choose` says by how much, and is asked under that lock. */
async function adjust(
  container: MedusaContainer,
  { inventory_item_id, location_id }: Level,
  choose: () => Promise<number> | number,
): Promise<Adjustment | null> {
  const inventory = container.resolve(Modules.INVENTORY)
  return whileStockIsLocked(container, [inventory_item_id], async () => {
    const adjustment = await choose()
    if (adjustment === 0) return null
    await inventory.adjustInventory([{ inventoryItemId: inventory_item_id, locationId: location_id, adjustment }])
    return { inventory_item_id, location_id, adjustment }
  })
}

/**
 * Makes `stock` pieces buyable of a listing that has a product; undefined leaves the stock alone. The level is moved by the
 * difference, so that a sale at the same moment is neither lost nor counted twice, and what is reserved stays reserved.
 */
export const writeStockStep = createStep(
  "write-stock",
  async ({ listing_id, stock }: { listing_id: string; stock?: number | undefined }, { container }) => {
    if (stock === undefined) return new StepResponse(null)
    const [level] = await readRows<Level>(container, LEVEL, [listing_id])
    if (!level) return new StepResponse(null)
    const done = await adjust(container, level, () => difference(container, level, stock))
    return new StepResponse(done, done)
  },
  async (done, { container }) => {
    if (done) await adjust(container, done, () => -done.adjustment)
  },
)
