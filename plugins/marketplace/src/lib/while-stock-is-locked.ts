import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** How long to wait for all items, in seconds: whoever buys one of them at the same moment goes first, one after the other. */
const PATIENCE_S = 15

/**
 * Does something to stock while nobody else sells or counts these inventory items, as Medusa's own steps do, by which an order is packed.
 * @throws Error "Timed-out acquiring lock." when not all were free in time
 */
export const whileStockIsLocked = <T>(
  container: MedusaContainer,
  items: readonly string[],
  act: () => Promise<T>,
): Promise<T> => container.resolve(Modules.LOCKING).execute([...items], act, { timeout: PATIENCE_S })
