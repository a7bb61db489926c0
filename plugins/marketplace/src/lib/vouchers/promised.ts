import type { Context } from "@medusajs/framework/types"
import { newIdSql } from "@san-ocop/floor/lib/new-id-sql"
import { OF_ALL, OF_LINES } from "../charges/shares-sql"
import type { ReturnedShare } from "../charges/write-charges"
import { runSql } from "../run-sql"

const PROMISED = `select coalesce(sum(amount), 0)::float8 as promised from order_discount where group_order_id = ? and bearer = 'floor'`

/** What the floor still bears of an order's price, in dong. */
export async function readPromised(context: Context, id: string): Promise<number> {
  const [row] = await runSql<{ promised: number }>(context, PROMISED, [id])
  return row?.promised ?? 0
}

// A share of what is left of each line that the floor bears, cut to whole dong: all of it with the last share.
const takeBack = (shares: string) => `
  insert into order_discount (id, group_order_id, item_id, voucher_id, code, bearer, amount, reverses, reason_key)
  select ${newIdSql("odsc")}, f.group_order_id, f.item_id, f.voucher_id, f.code, f.bearer, -d.amount, f.id, ?
  from order_discount f ${shares}
  cross join lateral (select trunc(sum(x.amount) * s.part / s.whole) as amount from order_discount x where x.id = f.id or x.reverses = f.id) d
  where f.group_order_id = ? and f.reverses is null and f.bearer = 'floor' and d.amount > 0
  on conflict (reverses, reason_key) do nothing`

/** Takes back what the floor bears of `part` of what is left of an order's price, `whole`. `reason` names the event, which does it once. */
export async function reducePromised(
  context: Context,
  groupOrderId: string,
  { part, whole }: { part: number; whole: number },
  reason: string,
): Promise<void> {
  await runSql(context, takeBack(OF_ALL), [reason, part, whole, groupOrderId])
}

/** Takes back what the floor bore of goods that were given back, line by line. `reason` names the event, which does it once. */
export async function returnPromised(
  context: Context,
  groupOrderId: string,
  shares: readonly ReturnedShare[],
  reason: string,
): Promise<void> {
  await runSql(context, takeBack(OF_LINES), [reason, JSON.stringify(shares), groupOrderId])
}
