import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { withdrawNotice } from "@san-ocop/floor/lib/withdraw-notice"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { orderCancelled, orderNoticeKey } from "../../lib/notices/order-notice"
import { type FailureTopic, parcelFailed, parcelReturns } from "../../lib/notices/parcel-notice"
import { readShopper } from "../../lib/notices/tell-shopper"
import type { GroupOrderRow, MoveOrder } from "./types"

const PAID = `select g.payment_method <> 'cod' as is_paid from group_order o join order_group g on g.id = o.group_id where o.id = ?`

const TOPICS: Readonly<Partial<Record<OrderState, "order.cancelled" | FailureTopic>>> = {
  cancelled: "order.cancelled",
  delivery_failed: "order.delivery_failed",
  returning: "order.returning",
}

/** Tells whoever did not make the move himself: the stall of a cancelled order, the shopper of a parcel that does not arrive, if he left an address. */
export async function tellOfMove(context: Context, move: MoveOrder, order: GroupOrderRow): Promise<void> {
  const { to, note = null, actor } = move
  // Who cancels for the stall knows it.
  if (to === "cancelled" && actor.type !== "seller_member") await appendNotice(context, orderCancelled(order, note))
  if (to !== "delivery_failed" && to !== "returning") return
  const shopper = await readShopper(context, order.id)
  if (!shopper?.to.email) return
  const [paid] = await runSql<{ is_paid: boolean }>(context, PAID, [order.id])
  const tell = to === "returning" ? parcelReturns : parcelFailed
  await appendNotice(context, tell(order, { ...shopper, is_paid: paid?.is_paid === true }, note))
}

/** Takes back what was told of a move that could not be finished. */
export async function untellOfMove(context: Context, to: OrderState, orderId: string): Promise<void> {
  const topic = TOPICS[to]
  if (topic) await withdrawNotice(context, orderNoticeKey(topic, orderId))
}
