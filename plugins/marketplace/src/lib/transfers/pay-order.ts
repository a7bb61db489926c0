import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { formatMoney } from "@san-ocop/kit/format-money"
import { canMove } from "@san-ocop/kit/state-table"
import { sumVnd } from "@san-ocop/kit/vnd"
import { GROUP_ORDER_MOVES } from "../../modules/order_group/group-order-moves"
import { postReceived, postWaived } from "../ledger/transfer-entries"
import { orderPaid } from "../notices/transfer-notice"
import type { TransferOrder } from "./types"

/** The money that pays an order, and who says that it is there. */
export type Paying = { by: "bank" | "seller"; money: readonly { id: string; amount: number }[]; actor: Actor; at: Date }

const PAID = `update order_transfer set paid_at = ?, paid_by = ?, received = received + ?, waived = ? where group_order_id = ?`
const MOVE = `update group_order set state = 'placed', updated_at = ? where id = ?`
const EVENT = `insert into group_order_event (id, group_order_id, state, at, note, created_at, updated_at) values (?, ?, 'placed', ?, ?, ?, ?)`

/** Lets an order that is locked and waits for its money go on to the stall, with its timeline, books, log and notice. */
export async function payOrder(
  context: Context,
  order: TransferOrder,
  { by, money, actor, at }: Paying,
): Promise<void> {
  if (!canMove(GROUP_ORDER_MOVES, order.state, "placed"))
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "only an order that waits for its money is paid")
  const amount = sumVnd(money.map((piece) => piece.amount))
  const waived = Math.max(0, order.amount - amount)
  await runSql(context, PAID, [at, by, amount, waived, order.id])
  await runSql(context, MOVE, [at, order.id])
  const note = `Gian hàng đã nhận chuyển khoản ${formatMoney(amount)}.`
  await runSql(context, EVENT, [generateEntityId(undefined, "gevt"), order.id, at, note, at, at])
  for (const piece of money) await postReceived(context, order, piece.id, piece.amount, at)
  await postWaived(context, order, waived, at)
  await appendAudit(context, {
    actor,
    action: "order.paid",
    entity_type: "group_order",
    entity_id: order.id,
    province_code: order.province_code,
    seller_id: order.seller_id,
    on_behalf_of: order.seller_id,
    before: { state: order.state },
    after: { state: "placed", amount, said_by: by },
  })
  // Who says so for the stall knows it.
  if (by === "bank") await appendNotice(context, orderPaid(order, amount))
}
