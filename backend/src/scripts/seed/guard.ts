import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "./context"

/**
 * Keeps accounts with a known password out of a real installation.
 * @throws Error when a floor of the database is not a sample
 */
export async function refuseRealDatabase(container: MedusaContainer): Promise<void> {
  const real = await select<{ name: string }>(
    container,
    "select name from floor where is_sample = false and deleted_at is null limit 1",
  )
  if (real[0]) throw new Error(`${real[0].name} is a real floor: sample data and sample accounts do not belong here`)
}
