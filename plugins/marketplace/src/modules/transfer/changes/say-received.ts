import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import { runSql } from "../../../lib/run-sql"
import { lockTransferOrder } from "../../../lib/transfers/lock-order"
import { payOrder } from "../../../lib/transfers/pay-order"
import type { Write } from "../types"

const SAY = `
  insert into bank_transfer (id, seller_id, source, provider_id, amount, content, received_on, told_at, group_order_id, state, resolved_by, resolved_at)
  values (?, ?, 'seller', ?, ?, '', ?, ?, ?, 'matched', ?, ?)`

/**
 * The seller says that the whole of an order's money is in his account. A second click changes nothing.
 * @throws Refusal not_found; not_allowed when the order no longer waits for it
 */
export async function sayReceived(context: Context, { id, actor, at }: { id: string } & Write): Promise<void> {
  const order = await lockTransferOrder(context, id)
  if (!order) return refuse("not_found", "Đơn này không trả bằng chuyển khoản.")
  if (order.paid_by !== null) return
  if (order.state !== "awaiting_payment") {
    refuse(
      "not_allowed",
      "Đơn đã hết hạn hoặc đã hủy, nên không ghi là đã nhận tiền được. Nếu tiền đã về, mời hoàn lại khách.",
      {
        code: "order_not_awaiting",
      },
    )
  }
  const transfer = generateEntityId(undefined, "btra")
  await runSql(context, SAY, [transfer, order.seller_id, id, order.amount, vietnamDay(at), at, id, actor.id, at])
  await payOrder(context, order, { by: "seller", money: [{ id: transfer, amount: order.amount }], actor, at })
}
