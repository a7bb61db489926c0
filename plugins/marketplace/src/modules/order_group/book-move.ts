import type { Context } from "@medusajs/framework/types"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { reverseCharges, undoReversal } from "../../lib/charges/write-charges"
import { countRefusal, discountRefusal } from "../../lib/cod/refusals"
import { isBooked, movedKey, postCalledOff, postDelivered } from "../../lib/ledger/order-entries"
import { reverseEntry } from "../../lib/ledger/reverse-entry"
import { giveBackVouchers, keepVouchersUsed } from "../../lib/vouchers/use-vouchers"
import type { GroupOrderRow } from "./types"

type BookedMoveOf = { order: GroupOrderRow; to: OrderState; event_id: string; at: Date }

/** What the books say of a move, in the transaction of the move. A parcel that comes back is booked when it turns round, not when it is home. */
export async function bookMove(context: Context, { order, to, event_id, at }: BookedMoveOf): Promise<void> {
  if (to === "delivered") await postDelivered(context, order, event_id, at)
  if (to !== "cancelled" && to !== "returning") return
  await postCalledOff(context, order, { to, event_id }, at)
  await reverseCharges(context, order.id, event_id, at)
  if (to === "returning") await countRefusal(context, order, at)
  if (to === "cancelled") await giveBackVouchers(context, order.id, event_id, at)
}

/** Takes it back. */
export async function unbookMove(context: Context, { order, to, event_id, at }: BookedMoveOf): Promise<void> {
  if (!isBooked(to)) return
  await reverseEntry(context, movedKey(to, event_id), at)
  await undoReversal(context, order.id, event_id, at)
  if (to === "returning") await discountRefusal(context, order.id)
  if (to === "cancelled") await keepVouchersUsed(context, event_id)
}
