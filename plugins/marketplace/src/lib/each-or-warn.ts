import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Does the same for each id, one after another. One that fails is logged as a warning and does not keep the others from their turn.
 * @param what says in the log what could not be done
 */
export async function eachOrWarn(
  container: MedusaContainer,
  what: string,
  ids: readonly string[],
  work: (id: string) => Promise<unknown>,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const id of ids) {
    try {
      await work(id)
    } catch (error) {
      logger.warn(`${what} ${id}: ${error instanceof Error ? error.message : JSON.stringify(error)}`)
    }
  }
}
