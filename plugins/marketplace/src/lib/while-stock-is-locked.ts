import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** How long to wait for all items, in seconds: whoever buys one of them at the same moment goes first, one after the other. */
const PATIENCE_S = 15

/**
 * Does something to stock while nobody else sells or counts these inventory items. Their locks are taken one after the other, in one order: of two
 * carts that take several at once, each may hold what the other waits for. Medusa's own steps, by which an order is packed, still take theirs at once.
 * @throws Error "Timed-out acquiring lock." when not all were free in time
 */
export function whileStockIsLocked<T>(
  container: MedusaContainer,
  items: readonly string[],
  act: () => Promise<T>,
): Promise<T> {
  const locking = container.resolve(Modules.LOCKING)
  const until = performance.now() + PATIENCE_S * 1000
  const left = () => Math.max(0, until - performance.now()) / 1000
  const lastFirst = [...new Set(items)].sort().reverse()
  const locked = lastFirst.reduce<() => Promise<T>>(
    (inside, item) => () => locking.execute([item], inside, { timeout: left() }),
    act,
  )
  return locked()
}
