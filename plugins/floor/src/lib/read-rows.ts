import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Raw = { raw(sql: string, bindings: readonly unknown[]): Promise<{ rows: unknown[] }> }

/**
 * Reads rows with one query; `?` stands for a value. Writes go through modules, never through this. The caller names the
 * columns, so it names their types too; amounts come as text and are cast in the query.
 */
export async function readRows<Row>(
  container: Pick<MedusaContainer, "resolve">,
  sql: string,
  bindings: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await container.resolve<Raw>(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, bindings)
  return rows as Row[]
}
