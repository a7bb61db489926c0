import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { TransferState } from "@san-ocop/kit/http/transfers"
import { canMove } from "@san-ocop/kit/state-table"
import { postReceived, postRefunded } from "../../../lib/ledger/transfer-entries"
import { runSql } from "../../../lib/run-sql"
import { lockTransferOrder } from "../../../lib/transfers/lock-order"
import { payOrder } from "../../../lib/transfers/pay-order"
import { refundTransferShare } from "../../../lib/transfers/payment-share"
import type { TransferOrder } from "../../../lib/transfers/types"
import { BANK_TRANSFER_MOVES } from "../bank-transfer-moves"
import type { ResolveTransfer } from "../types"

type Row = { id: string; group_order_id: string | null; state: TransferState; reason: string | null; amount: number }

const ORDER_OF = `select group_order_id from bank_transfer where id = ? and seller_id = ?`
const LOCK = `select id, group_order_id, state, reason, amount::float8 as amount from bank_transfer where id = ? and seller_id = ? for update`
// Several transfers that are each too little are taken together.
const PARTS = `select id, amount::float8 as amount from bank_transfer
  where group_order_id = ? and state = 'waiting' and (id = ? or reason = 'under') order by told_at, id for update`
const RESOLVE = `update bank_transfer set state = ?, note = ?, resolved_by = ?, resolved_at = ? where id = any(?::text[])`
const RECEIVED = `update order_transfer set received = received + ? where group_order_id = ?`
const REFUNDED = `update order_transfer set refunded = refunded + ? where group_order_id = ?`

const notFound = (): never => refuse("not_found", "Không tìm thấy khoản chuyển này.")

/**
 * Carries out what a stall decided about a transfer that fits no order by itself.
 * @returns the order that is paid by it, whose payment in Medusa has to follow
 * @throws Refusal not_found; not_allowed for a move that its table or its order does not allow
 */
export async function resolveTransfer(context: Context, input: ResolveTransfer): Promise<string | null> {
  const { id, seller_id, resolution, note, actor, at } = input
  // The order first, as everywhere: who waits for money and who looks at it follow one another.
  const [of] = await runSql<{ group_order_id: string | null }>(context, ORDER_OF, [id, seller_id])
  const order = of?.group_order_id ? await lockTransferOrder(context, of.group_order_id) : null
  const [row] = await runSql<Row>(context, LOCK, [id, seller_id])
  if (!row) return notFound()
  if (row.state === resolution) return null
  if (!canMove(BANK_TRANSFER_MOVES, row.state, resolution)) {
    refuse("not_allowed", "Khoản chuyển này đã được xử lý. Mời tải lại trang.", { code: "transfer_move_refused" })
  }
  const entry = { actor, action: `transfer.${resolution}`, entity_type: "bank_transfer", entity_id: id, seller_id }
  await appendAudit(context, {
    ...entry,
    before: { state: row.state },
    after: { state: resolution, amount: row.amount },
    reason: note,
  })
  const resolve = (ids: string[]) => runSql(context, RESOLVE, [resolution, note, actor.id, at, ids])
  if (resolution === "accepted") {
    const money = await partsOf(context, row, order)
    await resolve(money.map((piece) => piece.id))
    if (order) await payOrder(context, order, { by: "seller", money, actor, at })
    return order?.id ?? null
  }
  await resolve([id])
  if (order && resolution === "to_refund") {
    await runSql(context, RECEIVED, [row.amount, order.id])
    await postReceived(context, order, id, row.amount, at)
  }
  if (order && resolution === "refunded") {
    await runSql(context, REFUNDED, [row.amount, order.id])
    await postRefunded(context, order, id, row.amount, at)
    await refundTransferShare(context, order.id, at)
  }
  return null
}

/** The money that is taken as the price of the order. @throws Refusal not_allowed when no order waits for it */
async function partsOf(context: Context, row: Row, order: TransferOrder | null) {
  if (order?.state !== "awaiting_payment") {
    refuse(
      "not_allowed",
      "Không có đơn nào còn chờ khoản này, nên không nhận là tiền của đơn được. Mời chọn hoàn lại khách.",
      {
        code: "no_order_awaits",
      },
    )
  }
  return runSql<{ id: string; amount: number }>(context, PARTS, [order.id, row.id])
}
