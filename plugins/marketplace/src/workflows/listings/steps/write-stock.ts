import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRows } from "../../../reads/sql"

type Level = { inventory_item_id: string; location_id: string; available: number }
type Adjustment = { inventory_item_id: string; location_id: string; adjustment: number }

const LEVEL = `
  select il.inventory_item_id, il.location_id, (il.stocked_quantity - il.reserved_quantity)::int as available
    from listing l
    join seller s on s.id = l.seller_id
    join product_variant_inventory_item pv on pv.variant_id = l.variant_id and pv.deleted_at is null
    join inventory_level il on il.inventory_item_id = pv.inventory_item_id and il.location_id = s.stock_location_id
     and il.deleted_at is null
   where l.id = ? and l.sales_mode = 'sale'`

async function adjust(
  container: MedusaContainer,
  { inventory_item_id, location_id, adjustment }: Adjustment,
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute([inventory_item_id], () =>
    inventory.adjustInventory([{ inventoryItemId: inventory_item_id, locationId: location_id, adjustment }]),
  )
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
    const difference = level ? stock - level.available : 0
    if (!level || difference === 0) return new StepResponse(null)
    const { inventory_item_id, location_id } = level
    const adjustment = { inventory_item_id, location_id, adjustment: difference }
    await adjust(container, adjustment)
    return new StepResponse(adjustment, adjustment)
  },
  async (done, { container }) => {
    if (done) await adjust(container, { ...done, adjustment: -done.adjustment })
  },
)
