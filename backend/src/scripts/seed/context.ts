import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import type { StallPlan } from "./plan"

/** Who the audit log says did it. */
/** Pages show its name as who did it. */
export const SEED_ACTOR = systemActor("seed")
/** Password of every sample account. */
export const SAMPLE_PASSWORD = "ocop-demo-2026"

export type Seeding = { container: MedusaContainer; stalls: readonly StallPlan[] }

/** Reads rows by SQL: the seed asks across modules which of its rows are there already. */
export async function select<T>(
  container: MedusaContainer,
  sql: string,
  bindings: readonly unknown[] = [],
): Promise<T[]> {
  const database = container.resolve<{ raw(sql: string, bindings: readonly unknown[]): Promise<{ rows: T[] }> }>(
    ContainerRegistrationKeys.PG_CONNECTION,
  )
  return (await database.raw(sql, bindings)).rows
}
