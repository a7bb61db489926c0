import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { STOCK_OF_ORDER } from "../../lib/recall/ordered-stock-sql"
import type { TakenFromOrder } from "../../modules/recall/types"
import { whileStockIsLocked } from "./steps/lock-stock"
import { recalls } from "./steps/recalls"

type OfOrder = { order_id: string; taken: TakenFromOrder[] }

/**
 * Before a cancelled order lets its goods go: what may be of a recalled lot leaves the stock with it, so that nobody is sold it.
 * `order_id` is Medusa's.
 */
export async function keepRecalledOffSale(container: MedusaContainer, order_id: string): Promise<OfOrder> {
  const write = { actor: systemActor("recall"), at: clock.now() }
  const take = () => recalls(container).takeFromOrder({ order_id, ...write })
  return { order_id, taken: await whileStockIsLocked(container, STOCK_OF_ORDER, order_id, take) }
}

/** Takes that back for an order that could not be cancelled. */
export async function giveBackToOrder(container: MedusaContainer, { order_id, taken }: OfOrder): Promise<void> {
  if (taken.length === 0) return
  const give = () => recalls(container).giveBackToOrder({ taken, at: clock.now() })
  await whileStockIsLocked(container, STOCK_OF_ORDER, order_id, give)
}
