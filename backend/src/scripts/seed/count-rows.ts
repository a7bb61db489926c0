import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Lets PostgreSQL count what was written, now rather than in a minute: without it the first reads of the new tables are planned badly. */
export async function countRows(container: MedusaContainer): Promise<void> {
  await container
    .resolve<{ raw(sql: string): Promise<unknown> }>(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("analyze")
}
