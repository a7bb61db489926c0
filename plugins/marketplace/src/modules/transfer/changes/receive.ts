import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import type { TransferState } from "@san-ocop/kit/http/transfers"
import { transferWaits } from "../../../lib/notices/transfer-notice"
import { runSql } from "../../../lib/run-sql"
import { judgeTransfer } from "../../../lib/transfers/judge-transfer"
import { lockTransferOrder } from "../../../lib/transfers/lock-order"
import { payOrder } from "../../../lib/transfers/pay-order"
import type { NewBankTransfer, ReceivedTransfer, Write } from "../types"
import { findOrder } from "./find-order"

// Two feeds that tell of one account at the same time follow one another.
const LOCK = `select pg_advisory_xact_lock(hashtext(?))`
const TELL = `
  insert into bank_transfer (id, seller_id, source, provider_id, account_number, amount, content, reference, received_on, told_at, raw,
    group_order_id, reason, state)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, null, null, 'waiting') on conflict (source, provider_id) do nothing returning id`
const SEEN = `select 1 from bank_transfer where seller_id = ? and reference = ? and amount = ? and id <> ? limit 1`
const WRITE = `update bank_transfer set seller_id = ?, group_order_id = ?, reason = ?, state = ?, note = ? where id = ?`

const KNOWN: ReceivedTransfer = { outcome: "known", pays: null, order_code: null }

/**
 * Takes in one piece of money, once. What fits an order exactly pays it; what does not waits for the stall. A feed that tells of what another feed told
 * (the bank's own number says so) adds nothing.
 */
export async function receiveTransfer(
  context: Context,
  told: NewBankTransfer,
  { actor, at }: Write,
): Promise<ReceivedTransfer> {
  const { source, provider_id, account_number, amount, content, reference, received_on, raw } = told
  await runSql(context, LOCK, [`transfer:${account_number ?? told.seller_id ?? ""}`])
  const id = generateEntityId(undefined, "btra")
  const kept = raw === null ? null : JSON.stringify(raw)
  const row = [
    id,
    told.seller_id,
    source,
    provider_id,
    account_number,
    amount,
    content,
    reference,
    received_on,
    at,
    kept,
  ]
  const [isNew] = await runSql(context, TELL, row)
  if (!isNew) return KNOWN
  const { seller_id, group_order_id } = await findOrder(context, told)
  const write = (state: TransferState, order: string | null, reason: string | null, note: string | null = null) =>
    runSql(context, WRITE, [seller_id, order, reason, state, note, id])
  if (reference !== null && (await runSql(context, SEEN, [seller_id, reference, amount, id])).length > 0) {
    await write(
      "dismissed",
      group_order_id,
      "duplicate",
      "Đã ghi nhận từ nguồn khác, cùng số tham chiếu của ngân hàng.",
    )
    return KNOWN
  }
  const order = group_order_id === null ? null : await lockTransferOrder(context, group_order_id)
  const verdict = judgeTransfer(amount, order)
  const answer = { outcome: verdict, pays: null, order_code: order?.code ?? null }
  if (verdict === "pays" && order) {
    await write("matched", order.id, null)
    await payOrder(context, order, { by: "bank", money: [{ id, amount }], actor, at })
    return { ...answer, pays: order.id }
  }
  if (verdict === "confirms" && order) {
    await write("matched", order.id, null)
    return answer
  }
  const reason = verdict === "pays" || verdict === "confirms" ? "unknown" : verdict
  await write("waiting", order?.id ?? null, reason)
  if (seller_id !== null) await appendNotice(context, transferWaits({ id, seller_id, amount, reason }))
  return { ...answer, outcome: reason }
}
