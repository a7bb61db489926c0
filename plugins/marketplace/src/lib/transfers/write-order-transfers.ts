import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { NewOrderTransfer } from "./types"

const WRITE = `
  insert into order_transfer (group_order_id, seller_id, memo, bank_bin, account_number, holder_name, is_sample, amount, pay_until, placed_at)
  select x.group_order_id, x.seller_id, x.memo, x.bank_bin, x.account_number, x.holder_name, x.is_sample, x.amount, x.pay_until, ?::timestamptz
  from jsonb_to_recordset(?::jsonb) as x(group_order_id text, seller_id text, memo text, bank_bin text, account_number text,
    holder_name text, is_sample boolean, amount numeric, pay_until timestamptz)`
const REMOVE = `delete from order_transfer where group_order_id = any(?::text[])`

/** Writes what is to be transferred for each order, in the transaction of the sale. */
export async function writeOrderTransfers(
  context: Context,
  transfers: readonly NewOrderTransfer[],
  at: Date,
): Promise<void> {
  if (transfers.length > 0) await runSql(context, WRITE, [at, JSON.stringify(transfers)])
}

/** Takes back what a sale wrote that a workflow could not finish. */
export async function removeOrderTransfers(context: Context, transfers: readonly NewOrderTransfer[]): Promise<void> {
  if (transfers.length > 0) await runSql(context, REMOVE, [transfers.map(({ group_order_id }) => group_order_id)])
}
