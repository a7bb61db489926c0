import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Raw = { raw(sql: string, bindings: readonly unknown[]): Promise<{ rows: unknown[] }> }

/** Reads rows with one query; `?` stands for a value. Writes go through modules, never through this. */
export async function readRows<Row>(
  container: MedusaContainer,
  sql: string,
  bindings: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await container.resolve<Raw>(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, bindings)
  return rows as Row[]
}

/** What a person searches for as a pattern for ILIKE, its own wildcards taken literally; null matches everything. */
export const containing = (q: string | undefined): string | null => (q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null)
