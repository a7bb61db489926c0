import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Runs one statement in the transaction of a service method under `@InjectTransactionManager()`; `?` stands for a value.
 * The driver binds the values: the entity manager's own `execute` would write them into the text.
 * @throws Error outside a transaction
 */
export async function runSql<Row>(context: Context, sql: string, bindings: unknown[]): Promise<Row[]> {
  const transaction = (context.transactionManager as SqlEntityManager | undefined)?.getTransactionContext?.()
  if (!transaction)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "this statement belongs into a transaction")
  const { rows } = (await transaction.raw(sql, bindings as never)) as { rows: Row[] }
  return rows
}
