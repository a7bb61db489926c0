import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { withdrawNotice } from "@san-ocop/floor/lib/withdraw-notice"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { orderCancelled, orderNoticeKey } from "../../lib/notices/order-notice"
import { type FailureTopic, parcelFailed, parcelReturns } from "../../lib/notices/parcel-notice"
import type { GroupOrderRow, MoveOrder } from "./types"

type Receiver = { name: string; email: string | null; is_paid: boolean }

const RECEIVER = `select g.contact_name as name, g.contact_email as email, g.payment_method <> 'cod' as is_paid
  from group_order o join order_group g on g.id = o.group_id where o.id = ?`

const TOPICS: Readonly<Partial<Record<OrderState, "order.cancelled" | FailureTopic>>> = {
  cancelled: "order.cancelled",
  delivery_failed: "order.delivery_failed",
  returning: "order.returning",
}

/** Tells whoever did not make the move himself: the stall of a cancelled order, the shopper of a parcel that does not reach him, if he left an address. */
export async function tellOfMove(context: Context, move: MoveOrder, order: GroupOrderRow): Promise<void> {
  const { to, note = null, actor } = move
  // Who cancels for the stall knows it.
  if (to === "cancelled" && actor.type !== "seller_member") await appendNotice(context, orderCancelled(order, note))
  if (to !== "delivery_failed" && to !== "returning") return
  const [receiver] = await runSql<Receiver>(context, RECEIVER, [order.id])
  if (!receiver?.email) return
  const tell = to === "returning" ? parcelReturns : parcelFailed
  await appendNotice(context, tell(order, { ...receiver, email: receiver.email }, note))
}

/** Takes back what was told of a move that could not be finished. */
export async function untellOfMove(context: Context, to: OrderState, orderId: string): Promise<void> {
  const topic = TOPICS[to]
  if (topic) await withdrawNotice(context, orderNoticeKey(topic, orderId))
}
