import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PROGRAMME_EVENTS } from "../../lib/events"
import { readRows } from "../../reads/rows"

const PRODUCTS = `select product_id from product_producer where producer_id = any(?) and deleted_at is null`

/** Lets search know that producers changed, with what they make. */
export async function announceProducers(container: MedusaContainer, ids: string[]): Promise<void> {
  const rows = await readRows<{ product_id: string }>(container, PRODUCTS, [ids])
  const data = { ids, product_ids: rows.map(({ product_id }) => product_id) }
  await container.resolve(Modules.EVENT_BUS).emit({ name: PROGRAMME_EVENTS.producersChanged, data })
}
