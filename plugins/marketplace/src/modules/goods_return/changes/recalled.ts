import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { lockReturnable } from "../../../lib/returns/lock"
import { dearestFirst } from "../../../lib/returns/recalled-pieces"
import type { BeginRecalled, Write } from "../types"
import { moveReturn } from "./move"
import { writeRequest } from "./request"

/**
 * The stall has recalled goods of a delivered order again, or their buyer destroyed them: in one go they are given back and their money is
 * owed. @returns the return's id @throws Refusal conflict when the order is not delivered, or nothing recalled is left of it; invalid
 */
export async function beginRecalled(context: Context, input: BeginRecalled & Write): Promise<string> {
  const { group_order_id, quantity, product_ids, ...told } = input
  const order = await lockReturnable(context, group_order_id)
  if (order.state !== "delivered") {
    refuse("conflict", "Đơn này chưa giao xong. Mời ghi giao không thành công rồi nhận lại hàng ở trang đơn hàng.", {
      code: "not_delivered",
    })
  }
  const named = order.lines.filter(({ product_id }) => product_id !== null && product_ids.includes(product_id))
  const lines = dearestFirst(named, quantity)
  const { id } = await writeRequest(context, order, { ...told, reason: "recalled", lines })
  await moveReturn(context, { ...told, id, move: "waive" })
  return id
}
