import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "../../lib/run-sql"
import { type LockedOrder, lockReturnable } from "../../lib/returns/lock"
import type { ReturnRow, Write } from "./types"

const ORDER_OF = `select group_order_id from goods_return where id = ? and deleted_at is null`
const LOCK = `select id, code, group_order_id, order_code, seller_id, floor_id, seller_slug, province_code, payment_method, state, reason,
    shipping::float8 as shipping, amount::float8 as amount, due_at
  from goods_return where id = ? for update`

/** Locks a return with its order, the order first. @throws Refusal not_found */
export async function lockReturn(context: Context, id: string): Promise<{ row: ReturnRow; order: LockedOrder }> {
  const [of] = await runSql<{ group_order_id: string }>(context, ORDER_OF, [id])
  if (!of) return missing()
  const order = await lockReturnable(context, of.group_order_id)
  const [row] = await runSql<ReturnRow>(context, LOCK, [id])
  return row ? { row, order } : missing()
}

const missing = (): never => refuse("not_found", "Không tìm thấy yêu cầu trả hàng này.")

type Entry = {
  action: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
  reason?: string | null
}

/** Records a change of a return in its transaction. */
export const recordReturn = (
  context: Context,
  { actor }: Write,
  row: Pick<ReturnRow, "id" | "province_code" | "seller_id">,
  entry: Entry,
): Promise<void> =>
  appendAudit(context, {
    actor,
    entity_type: "goods_return",
    entity_id: row.id,
    province_code: row.province_code,
    seller_id: row.seller_id,
    ...entry,
  })
