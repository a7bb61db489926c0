import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { DisputeMove } from "@san-ocop/kit/http/disputes"
import { type LockedOrder, lockReturnable } from "../../lib/returns/lock"
import { runSql } from "../../lib/run-sql"
import { type DisputeReader, disputeMoves } from "./dispute-moves"
import type { DisputeRow, Write } from "./types"

const ORDER_OF = `select group_order_id from dispute where id = ? and deleted_at is null`
const LOCK = `select id, code, group_order_id, order_code, seller_id, seller_slug, floor_id, province_code, payment_method,
    bank_bin, account_number, holder_name, state, answer, due_at
  from dispute where id = ? for update`

const missing = (): never => refuse("not_found", "Không tìm thấy tranh chấp này.")

/** Locks a dispute with its order, the order first. @throws Refusal not_found */
export async function lockDispute(context: Context, id: string): Promise<{ row: DisputeRow; order: LockedOrder }> {
  const [of] = await runSql<{ group_order_id: string }>(context, ORDER_OF, [id])
  if (!of) return missing()
  const order = await lockReturnable(context, of.group_order_id)
  const [row] = await runSql<DisputeRow>(context, LOCK, [id])
  return row ? { row, order } : missing()
}

/** @throws Refusal conflict for what this reader may not do now */
export function assertDisputeMove(row: DisputeRow, by: DisputeReader, move: DisputeMove, at: Date): void {
  if (!disputeMoves(by, { ...row, is_late: row.due_at <= at }).includes(move))
    refuse("conflict", "Tranh chấp này không còn ở bước đó. Mời tải lại trang.", { code: "dispute_moved" })
}

type Entry = {
  action: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
  reason?: string | null
}

/** Records a change of a dispute in its transaction. */
export const recordDispute = (
  context: Context,
  { actor }: Write,
  row: Pick<DisputeRow, "id" | "province_code" | "seller_id">,
  entry: Entry,
): Promise<void> =>
  appendAudit(context, {
    actor,
    entity_type: "dispute",
    entity_id: row.id,
    province_code: row.province_code,
    seller_id: row.seller_id,
    ...entry,
  })
