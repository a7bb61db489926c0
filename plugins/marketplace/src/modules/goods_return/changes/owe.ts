import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { reduceCharges, type ReturnedShare, returnCharges } from "../../../lib/charges/write-charges"
import type { LockedOrder } from "../../../lib/returns/lock"
import { oweMoney } from "../../../lib/returns/owe-money"
import { runSql } from "../../../lib/run-sql"
import { reducePromised, returnPromised } from "../../../lib/vouchers/promised"
import type { ReturnRow } from "../types"

// Of each line: the pieces that come back now, and those that nobody owed money for before.
const SHARES = `
  select x.line_id as item_id, x.quantity::int as part, item.quantity::int - coalesce((select sum(y.quantity) from goods_return_line y
      join goods_return r on r.id = y.goods_return_id where y.line_id = x.line_id and y.deleted_at is null and r.owed_at is not null), 0)::int as whole
  from goods_return_line x join order_item item on item.item_id = x.line_id join "order" m on m.id = item.order_id and m.version = item.version
  where x.goods_return_id = ? and x.deleted_at is null and item.order_id = ? and item.deleted_at is null order by x.line_id`
const ALL = { part: 1, whole: 1 } as const
const WHOLE_SHIPPING: ReturnedShare = { item_id: null, ...ALL }
const OWED = `update goods_return set owed_at = ?, amount = ?, raw_amount = jsonb_build_object('value', ?::text, 'precision', 20) where id = ?`

/** From now on the stall owes the shopper the money of a return, never more than is left of the order, and what was charged for it comes back to the stall. */
export async function owe(context: Context, row: ReturnRow, order: LockedOrder, at: Date): Promise<number> {
  const amount = Math.min(row.amount, order.left)
  if (amount <= 0) refuse("conflict", "Đơn này không còn tiền để hoàn.", { code: "nothing_to_refund" })
  const shares = await runSql<ReturnedShare>(context, SHARES, [row.id, order.order_id])
  const reason = `return.owed:${row.id}`
  const ofPieces = async () => {
    const all = row.shipping > 0 ? [...shares, WHOLE_SHIPPING] : shares
    await returnCharges(context, order.id, all, reason, at)
    await returnPromised(context, order.id, all, reason)
  }
  const ofAll = async () => {
    await reduceCharges(context, order.id, ALL, reason, at)
    await reducePromised(context, order.id, ALL, reason)
  }
  // Where nothing is left of the price nobody is charged or bears anything any more: not for goods that stay since a ruling gave their money
  // back, nor for shipping of which the shopper paid nothing.
  const takeBack = row.reason !== "changed_mind" && amount === order.left ? ofAll : ofPieces
  await oweMoney(context, order, { key: row.id, amount, at, takeBack })
  await runSql(context, OWED, [at, amount, String(amount), row.id])
  return amount
}
