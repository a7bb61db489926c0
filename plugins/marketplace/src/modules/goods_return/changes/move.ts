import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ReturnState } from "@san-ocop/kit/http/return-offer"
import { canMove } from "@san-ocop/kit/state-table"
import { endOfDaysAfter } from "../../../lib/cases/deadlines"
import { PAID_CARD_SQL } from "../../../lib/cards/paid-card"
import { postReturnRefunded } from "../../../lib/ledger/return-entries"
import { RETURN_DAYS } from "../../../lib/returns/deadlines"
import { refundTransferShare } from "../../../lib/transfers/payment-share"
import { runSql } from "../../../lib/run-sql"
import { RETURN_ENDS, RETURN_MOVES, RETURN_STEPS, returnMoves } from "../return-moves"
import { lockReturn, recordReturn } from "../rows"
import type { MoveReturn, ReturnRow, Write } from "../types"
import { tellOfReturn } from "./notices"
import { owe } from "./owe"

// Once it is over nobody needs the shopper's account any more.
const WRITE = `update goods_return set state = ?, due_at = ?, closed_at = x.closed_at, answer = coalesce(?, answer), parcel = coalesce(?, parcel),
  goods = coalesce(?, goods), restock = restock or ?, reference = coalesce(?, reference), refunded_at = ?, updated_at = ?,
  bank_bin = case when x.closed_at is null then bank_bin end, account_number = case when x.closed_at is null then account_number end,
  holder_name = case when x.closed_at is null then holder_name end from (select ?::timestamptz as closed_at) x where id = ?`
const DUE: Readonly<Partial<Record<ReturnState, number>>> = {
  approved: RETURN_DAYS.send,
  sent: RETURN_DAYS.receive,
  to_refund: RETURN_DAYS.refund,
}

type Told = Omit<MoveReturn, "id" | "move">

async function write(
  context: Context,
  row: ReturnRow,
  to: ReturnState,
  told: Told,
  { actor, at }: Write,
): Promise<void> {
  if (!canMove(RETURN_MOVES, row.state, to)) refuseMoved()
  const days = DUE[to]
  await runSql(context, WRITE, [
    to,
    days === undefined ? null : endOfDaysAfter(at, days),
    told.words ?? null,
    told.parcel ?? null,
    told.goods ?? null,
    told.goods === "good" && told.restock === true && row.reason !== "recalled",
    told.reference ?? null,
    to === "refunded" ? at : null,
    at,
    RETURN_ENDS.includes(to) ? at : null,
    row.id,
  ])
  const { words = null, goods, reference } = told
  await recordReturn(context, { actor, at }, row, {
    action: `goods_return.${to}`,
    before: { state: row.state },
    after: { state: to, ...(goods && { goods }), ...(reference && { reference }) },
    reason: words,
  })
}

function refuseMoved(): never {
  return refuse("conflict", "Yêu cầu trả hàng này không còn ở bước đó. Mời tải lại trang.", { code: "return_moved" })
}

/** Makes one move of one side, with what it means for the books. A second click changes nothing. @throws Refusal not_found, conflict */
export async function moveReturn(context: Context, { id, move, ...told }: MoveReturn & Write): Promise<void> {
  const { row, order } = await lockReturn(context, id)
  const { to, by } = RETURN_STEPS[move]
  if (row.state === to) return
  if (!returnMoves(by, row).includes(move)) refuseMoved()
  const amount = to === "to_refund" ? await owe(context, row, order, told.at) : row.amount
  await write(context, row, to, told, told)
  if (to === "refunded") {
    await postReturnRefunded(context, order, id, row.amount, told.at)
    await refundTransferShare(context, order.id, told.at)
  }
  await tellOfReturn(context, { ...row, amount }, to, told)
}

// Before the card is charged nothing can go back to it: so much less is charged, or nothing ever is.
const CARD_SETTLED = `select x.refunded > 0 as is_back, exists (select 1 from card_operation p where p.card_payment_id = c.id and p.reference is not null
    and p.state = 'done' and p.shares @> jsonb_build_array(jsonb_build_object('id', x.group_order_id))) as is_transferred from card_order x join card_payment c on c.id = x.card_payment_id where x.group_order_id = ?
  and case when c.state in (${PAID_CARD_SQL}) then c.state = 'captured' and x.captured - x.refunded <= x.amount - x.reduced else true end`

/** What a card paid is back on it, or was never taken from it: the return is done. Answers nothing while it is under way. */
export async function settleCardReturn(context: Context, { id, actor, at }: { id: string } & Write): Promise<void> {
  const { row } = await lockReturn(context, id)
  if (row.state !== "to_refund" || row.payment_method !== "card") return
  const [settled] = await runSql<{ is_back: boolean; is_transferred: boolean }>(context, CARD_SETTLED, [
    row.group_order_id,
  ])
  if (!settled) return
  await write(context, row, "refunded", {}, { actor, at })
  // Of what was transferred to him the shopper was told with the bank's number.
  if (settled.is_transferred) return
  await tellOfReturn(context, row, "refunded", { not_charged: !settled.is_back })
}

/** Approved goods were not sent in time. */
export async function lapseReturn(context: Context, { id, actor, at }: { id: string } & Write): Promise<void> {
  const { row } = await lockReturn(context, id)
  if (row.state !== "approved" || row.due_at === null || row.due_at > at) return
  await write(context, row, "lapsed", {}, { actor, at })
  await tellOfReturn(context, row, "lapsed", {})
}
