import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { MS_PER_DAY } from "@san-ocop/kit/day"
import { endOfDaysAfter } from "../../../lib/cases/deadlines"
import { RETURN_DAYS } from "../../../lib/returns/deadlines"
import { type LockedOrder, lockReturnable } from "../../../lib/returns/lock"
import { returnAmount, returnOffer } from "../../../lib/returns/returnable"
import { rawAmount } from "../../../lib/raw-amount"
import { writeReturn } from "../../../lib/returns/write-return"
import { runSql } from "../../../lib/run-sql"
import { recordReturn } from "../rows"
import type { RequestReturn, Write } from "../types"
import { tellStall } from "./notices"

const LINE = `insert into goods_return_line (id, goods_return_id, line_id, quantity, amount, raw_amount, created_at, updated_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)`

// Each request tells the stall; nobody honest withdraws so often in a day.
const MOST_A_DAY = 5
const LATELY = `select count(*)::int as count from goods_return where group_order_id = ? and requested_at > ? and deleted_at is null`

async function refuseTooMany(context: Context, groupOrderId: string, at: Date): Promise<void> {
  const since = new Date(at.getTime() - MS_PER_DAY)
  const [lately] = await runSql<{ count: number }>(context, LATELY, [groupOrderId, since])
  if ((lately?.count ?? 0) >= MOST_A_DAY) {
    refuse("too_many_requests", "Đơn này đã có nhiều yêu cầu trả hàng trong một ngày. Vui lòng thử lại vào ngày mai.", {
      code: "too_many_returns",
    })
  }
}

/** Asks to give goods of a delivered order back, and tells its stall. @returns its code @throws Refusal not_found, conflict, invalid, too_many_requests */
export async function requestReturn(context: Context, input: RequestReturn & Write): Promise<string> {
  const order = await lockReturnable(context, input.group_order_id)
  const row = await writeRequest(context, order, input)
  await tellStall(context, row, "goods_return.requested", "Khách xin trả hàng của đơn", input.words)
  return row.code
}

type Wish = Omit<RequestReturn, "group_order_id"> & Write

/** Writes a return of a locked order down. @throws Refusal conflict, invalid, too_many_requests */
export async function writeRequest(context: Context, order: LockedOrder, input: Wish) {
  const { reason, words, account, actor, at } = input
  const pieces = piecesOf(order, input, at)
  await refuseTooMany(context, order.id, at)
  const { lines, shipping, amount } = returnAmount(order, pieces, reason)
  if (order.payment_method !== "card" && !account) {
    refuse("invalid_data", "Vui lòng cho biết tài khoản ngân hàng để gian hàng hoàn tiền.", { field: "account_number" })
  }
  const due_at = endOfDaysAfter(at, RETURN_DAYS.answer)
  const wish = { state: "requested", reason, words, shipping, amount, account, at, due_at, owed_at: null } as const
  const { id, code } = await writeReturn(context, order, wish)
  for (const line of lines) {
    const values = [generateEntityId(undefined, "gretl"), id, line.line_id, line.quantity, line.amount]
    await runSql(context, LINE, [...values, rawAmount(line.amount), at, at])
  }
  const row = { ...order, id, order_code: order.code, code }
  await recordReturn(context, { actor, at }, row, { action: "goods_return.requested", after: { reason, amount } })
  return row
}

/** @throws Refusal conflict when nothing may be returned (now); invalid for what is not in the order */
function piecesOf(order: LockedOrder, { reason, lines }: Wish, at: Date): Map<string, number> {
  if (order.has_open) {
    refuse("conflict", "Đơn hàng này đang có một yêu cầu trả hàng chưa xong.", { code: "return_open" })
  }
  const offer =
    returnOffer(order, at) ??
    refuse("conflict", "Đơn hàng này không còn trong thời hạn trả hàng, hoặc không còn hàng để trả.", {
      code: "not_returnable",
    })
  if (!offer.reasons.includes(reason)) {
    refuse("invalid_data", "Lý do này không còn trong thời hạn được trả hàng.", {
      field: "reason",
      code: "reason_not_offered",
    })
  }
  const pieces = new Map<string, number>()
  for (const { line_id, quantity } of lines) pieces.set(line_id, (pieces.get(line_id) ?? 0) + quantity)
  for (const [line_id, quantity] of pieces) {
    const line = offer.lines.find((one) => one.line_id === line_id)
    const most = (reason === "recalled" ? line?.recalled : line?.left) ?? 0
    if (quantity > most) {
      const words = reason === "recalled" ? "thuộc lô bị thu hồi còn" : "của dòng này"
      refuse("invalid_data", `Chỉ còn ${String(most)} sản phẩm ${words} có thể trả.`, {
        field: "lines",
        code: "more_than_bought",
      })
    }
  }
  return pieces
}
