import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { TransferOrder } from "./types"

const LOCK = `select id from group_order where id = ? and deleted_at is null for update`
const READ = `
  select o.id, o.code, o.seller_id, o.floor_id, o.province_code, o.state, t.amount::float8 as amount, t.paid_by,
    t.received::float8 as received, t.waived::float8 as waived, t.refunded::float8 as refunded,
    exists (select 1 from bank_transfer b where b.group_order_id = o.id and b.state = 'matched' and b.source <> 'seller') as is_confirmed
  from group_order o join order_transfer t on t.group_order_id = o.id where o.id = ?`

/** Locks an order until the transaction ends, so that money, cancelling and expiring follow one another. Null when it is paid in another way. */
export async function lockTransferOrder(context: Context, id: string): Promise<TransferOrder | null> {
  await runSql(context, LOCK, [id])
  const [order] = await runSql<TransferOrder>(context, READ, [id])
  return order ?? null
}
