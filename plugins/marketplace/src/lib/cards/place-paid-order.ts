import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { canMove } from "@san-ocop/kit/state-table"
import { GROUP_ORDER_MOVES } from "../../modules/order_group/group-order-moves"
import { orderPlaced } from "../notices/order-notice"

type Order = {
  id: string
  code: string
  seller_id: string
  province_code: string
  state: OrderState
  total: number
  amount: number
}

const MOVE = `update group_order set state = 'placed', updated_at = ? where id = ?`
const EVENT = `insert into group_order_event (id, group_order_id, state, at, note, created_at, updated_at) values (?, ?, 'placed', ?, ?, ?, ?)`

/** Lets an order that is locked and waits for its card go on to the stall, with its timeline, log and notice. One that was called off stays so. */
export async function placePaidOrder(context: Context, order: Order, at: Date): Promise<void> {
  if (!canMove(GROUP_ORDER_MOVES, order.state, "placed")) return
  const note = `Ngân hàng của thẻ đã giữ ${formatMoney(order.amount)}.`
  await runSql(context, MOVE, [at, order.id])
  await runSql(context, EVENT, [generateEntityId(undefined, "gevt"), order.id, at, note, at, at])
  await appendAudit(context, {
    actor: systemActor("card"),
    action: "order.authorised",
    entity_type: "group_order",
    entity_id: order.id,
    province_code: order.province_code,
    seller_id: order.seller_id,
    before: { state: order.state },
    after: { state: "placed", amount: order.amount },
  })
  await appendNotice(context, orderPlaced(order))
}
