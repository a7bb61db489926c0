import type { Context } from "@medusajs/framework/types"
import { findTransferMemos } from "@san-ocop/kit/transfer-memo"
import { runSql } from "../../../lib/run-sql"
import type { NewBankTransfer } from "../types"

const BY_MEMO = `
  select group_order_id, seller_id from order_transfer
  where memo = any(?::text[]) and (seller_id = ? or account_number = ?)`
// The stall that has had the account the longest, now or in an order.
const BY_ACCOUNT = `
  select seller_id from (
    select seller_id, changed_at as since from stall_account where account_number = ? and deleted_at is null
    union all select seller_id, placed_at from order_transfer where account_number = ?) x
  order by since limit 1`

type Found = { group_order_id: string; seller_id: string }

/**
 * Whose money it is, and for which order: only an order that was to be paid into this very account counts, so that nobody is paid with another's money.
 * Two orders in one content are none: a person has to divide it.
 */
export async function findOrder(
  context: Context,
  { content, seller_id, account_number }: NewBankTransfer,
): Promise<{ seller_id: string | null; group_order_id: string | null }> {
  const memos = findTransferMemos(content)
  const found = memos.length > 0 ? await runSql<Found>(context, BY_MEMO, [memos, seller_id, account_number]) : []
  const [only] = found
  if (only && found.length === 1) return only
  if (seller_id !== null) return { seller_id, group_order_id: null }
  const [owner] = await runSql<{ seller_id: string }>(context, BY_ACCOUNT, [account_number, account_number])
  return { seller_id: owner?.seller_id ?? only?.seller_id ?? null, group_order_id: null }
}
