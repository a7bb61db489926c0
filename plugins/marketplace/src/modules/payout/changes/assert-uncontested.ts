import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { contestedSql } from "../../../lib/payouts/credits-sql"
import { ORDER_OF_ENTRY } from "../../../lib/payouts/order-of-entry"
import type { KeptPayout } from "../../../lib/payouts/types"
import { runSql } from "../../../lib/run-sql"

// As when a batch is formed: what a stall owes of an order is taken off at once, contested or not.
const CONTESTED = `select distinct s.name from (
    select p.seller_id, x.group_order_id from payout p join payout_claim k on k.payout_id = p.id join ledger_entry e on e.id = k.entry_id
    cross join lateral (select ${ORDER_OF_ENTRY} as group_order_id) x
    where p.id = any(?::text[]) and k.released_at is null group by p.id, p.seller_id, x.group_order_id having sum(k.amount) > 0
  ) o join seller s on s.id = o.seller_id where ${contestedSql("o.group_order_id")} order by s.name`

/** Holds that no order that is paid out was contested since its batch was formed. @throws Refusal conflict that names the stalls of those that were */
export async function assertUncontested(context: Context, payouts: readonly KeptPayout[]): Promise<void> {
  const stalls = await runSql<{ name: string }>(context, CONTESTED, [payouts.map(({ id }) => id)])
  if (stalls.length === 0) return
  const names = stalls.map(({ name }) => name).join(", ")
  refuse(
    "conflict",
    `Gian hàng có đơn đang đổi trả, tranh chấp hoặc bị khiếu nại: ${names}. Mời rút các lệnh chi này khỏi đợt, hoặc đợi giải quyết xong.`,
    { code: "payout_contested" },
  )
}
