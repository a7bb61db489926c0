import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { RemedyState, ReturnedHow } from "@san-ocop/kit/http/recall"
import { canMove } from "@san-ocop/kit/state-table"
import { REMEDY_MOVES } from "../recall-moves"
import { lockRecall, recordRecall, refuseMoved } from "../rows"
import type { NewCallRow, NewFile, NewReturn, Write } from "../types"

const CALL = `insert into recall_call (id, recall_id, buyer_id, outcome, words, called_by, called_by_name, called_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Writes down a telephone call to a buyer. @throws Refusal conflict while nothing was approved */
export async function logCall(context: Context, input: NewCallRow & Write): Promise<void> {
  const { recall_id, buyer_id, outcome, words, actor, at } = input
  const recall = await lockRecall(context, recall_id)
  if (recall.state !== "approved") refuseMoved()
  const id = generateEntityId(undefined, "rcall")
  await runSql(context, CALL, [id, recall_id, buyer_id, outcome, words, actor.id, actor.name, at, at, at])
  await recordRecall(context, input, recall, { action: "recall.called", after: { buyer_id, outcome }, reason: words })
}

type Parcel = {
  id: string
  recall_id: string
  group_order_id: string
  quantity: number
  remedy: RemedyState
  returned: number
  how: ReturnedHow | null
}

const PARCEL = `select id, recall_id, group_order_id, quantity, remedy, returned, how from recall_parcel where id = ? and deleted_at is null for update`
const RETURN = `update recall_parcel set remedy = 'to_refund', returned = ?, how = ?, recorded_by = ?, recorded_at = ?, updated_at = ?
  where id = ?`

/** What a return of recalled goods needs of whoever keeps the money, inside its own transaction. */
export type AtReturn = {
  /** Makes the stall owe so many pieces of an order to its buyer. */
  owe: (context: Context, parcel: { group_order_id: string; quantity: number; how: ReturnedHow }) => Promise<void>
}

/**
 * Writes down that a parcel's goods came back or were destroyed: from then on its buyer is owed their price. The second click finds it
 * done. @throws Refusal invalid_data for more than the parcel held; conflict when something else is written down
 */
export async function recordReturn(context: Context, input: NewReturn & Write, { owe }: AtReturn): Promise<void> {
  const { parcel_id, quantity, how, actor, at } = input
  const [parcel] = await runSql<Parcel>(context, PARCEL, [parcel_id])
  if (!parcel) refuse("not_found", "Không tìm thấy đơn hàng này.")
  if (parcel.remedy === "to_refund" && parcel.returned === quantity && parcel.how === how) return
  if (!canMove(REMEDY_MOVES, parcel.remedy, "to_refund")) refuseMoved()
  if (quantity > parcel.quantity) {
    refuse("invalid_data", `Đơn này chỉ có ${String(parcel.quantity)} sản phẩm bị thu hồi.`, {
      field: "quantity",
      code: "more_than_sent",
    })
  }
  const recall = await lockRecall(context, parcel.recall_id)
  if (recall.state !== "approved") refuseMoved()
  await runSql(context, RETURN, [quantity, how, actor.id, at, at, parcel_id])
  await owe(context, { group_order_id: parcel.group_order_id, quantity, how })
  await recordRecall(context, input, recall, {
    action: "recall.goods_returned",
    after: { parcel_id, quantity, how, remedy: "to_refund" },
  })
}

const FILE = `insert into recall_file (id, recall_id, private_file_id, name, mime, size, added_by, added_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Puts a paper to a recall that is not over. @throws Refusal conflict */
export async function addFile(context: Context, input: NewFile & Write): Promise<void> {
  const { recall_id, private_file_id, name, mime, size, actor, at } = input
  const recall = await lockRecall(context, recall_id)
  if (recall.state !== "draft" && recall.state !== "approved") refuseMoved()
  const id = generateEntityId(undefined, "rfile")
  await runSql(context, FILE, [id, recall_id, private_file_id, name, mime, size, actor.id, at, at, at])
  await recordRecall(context, input, recall, { action: "recall.file_added", after: { name, mime, size } })
}
