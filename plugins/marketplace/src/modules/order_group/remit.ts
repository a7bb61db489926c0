import type { Context } from "@medusajs/framework/types"
import { type Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { answerClaims } from "../../lib/remittances/answer-claims"
import { ownerLock } from "../../lib/remittances/owner-lock"
import { postRemitted } from "../../lib/ledger/order-entries"

export type Remitted = { seller_id: string; orders: readonly string[]; actor: Actor; at: Date }
type Row = {
  id: string
  code: string
  seller_id: string
  floor_id: string
  province_code: string
  state: string
  settlement_mode: string
  remitted_at: Date | null
}

// In one order, so that two calls with the same parcels wait for each other instead of locking crosswise.
const LOCK = `select id, code, seller_id, floor_id, province_code, state, settlement_mode, remitted_at from group_order
  where id = any(?::text[]) and seller_id = ? and deleted_at is null order by id for update`
const MARK = "update group_order set remitted_at = ?, updated_at = ? where id = ?"

/**
 * The carrier has paid the stall for these orders: all of them, or none. One that was paid before is passed over. What was claimed of a statement for one has come with it.
 * @throws Refusal not_found for another stall's order; conflict for one whose cash no carrier holds, or goes to the floor
 */
export async function remit(context: Context, { seller_id, orders, actor, at }: Remitted): Promise<void> {
  const wanted = [...new Set(orders)]
  await runSql(context, ...ownerLock(seller_id))
  const rows = await runSql<Row>(context, LOCK, [wanted, seller_id])
  if (rows.length < wanted.length) refuse("not_found", "Không tìm thấy đơn hàng này.", { code: "order_not_found" })
  for (const order of rows.filter(({ remitted_at }) => remitted_at === null)) {
    if (order.settlement_mode === "collected") {
      refuse("conflict", `Tiền thu hộ của đơn ${order.code} được trả về sàn, do người điều hành sàn ghi nhận.`, {
        field: "orders",
        code: "remitted_to_floor",
      })
    }
    const amount = order.state === "delivered" ? await postRemitted(context, order, at) : 0
    if (amount === 0) {
      refuse("conflict", `Đơn ${order.code} không có tiền thu hộ chờ đơn vị vận chuyển trả.`, {
        field: "orders",
        code: "nothing_to_remit",
      })
    }
    await runSql(context, MARK, [at, at, order.id])
    await answerClaims(context, [order.id], { actor, at })
    await appendAudit(context, {
      actor,
      action: "order.remitted",
      entity_type: "group_order",
      entity_id: order.id,
      province_code: order.province_code,
      seller_id,
      on_behalf_of: seller_id,
      before: null,
      after: { amount },
      reason: null,
    })
  }
}
