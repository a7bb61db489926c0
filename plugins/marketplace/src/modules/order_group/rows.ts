import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { GroupOrderRow } from "./types"

type Manager = { execute(sql: string, parameters: unknown[]): Promise<Record<string, unknown>[]> }

const isManager = (value: unknown): value is Manager =>
  typeof value === "object" && value !== null && "execute" in value && typeof value.execute === "function"

/** Locks one order's row until the transaction ends, so that two clicks follow one another. @throws Refusal not_found */
export async function lockGroupOrder(context: Context, id: string): Promise<GroupOrderRow> {
  const manager: unknown = context.transactionManager
  if (!isManager(manager))
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a row is locked inside a transaction only")
  const [row] = await manager.execute(
    `select id, code, order_id, group_id, seller_id, floor_id, province_code, state, carrier, tracking_code, failure, returned_goods
       from group_order where id = ? and deleted_at is null for update`,
    [id],
  )
  return (row as GroupOrderRow | undefined) ?? refuse("not_found", "Không tìm thấy đơn hàng này.")
}
