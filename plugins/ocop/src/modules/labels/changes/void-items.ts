import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { lockBatch } from "../rows"
import type { VoidItems } from "../types"
import { audit } from "./audit"

const KNOWN = `select coalesce(sum(last_item - first_item + 1), 0)::int as quantity,
    coalesce(bool_or(first_item <= ? and last_item >= ?), false) as overlaps
  from label_void where batch_id = ? and deleted_at is null`

const INSERT = `insert into label_void (id, batch_id, lot_id, first_item, last_item, reason, voided_by, voided_by_name, voided_at,
    created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

// The file that was made last holds labels that are void now: the next one begins anew.
const REST_HOLDS = "update label_batch set written = 0, updated_at = ? where id = ?"
const NOTHING_HOLDS =
  "update label_batch set voided_at = ?, voided_by = ?, void_reason = ?, updated_at = ? where id = ?"

/**
 * Voids labels of a batch by their numbers, for ever; with the last of them the batch itself is void.
 * @throws Refusal not_found; conflict when one of them, or all, are void already; invalid_data for labels that are not of the batch
 */
export async function voidItems(
  context: Context,
  { id, first_item, last_item, reason, actor, at }: VoidItems,
): Promise<void> {
  const batch = await lockBatch(context, id)
  if (batch.first_item === null || batch.last_item === null) {
    return refuse("invalid_data", "Tem của lô giống hệt nhau, chỉ hủy được cả đợt.", {
      field: "from",
      code: "labels_alike",
    })
  }
  if (first_item > last_item || first_item < batch.first_item || last_item > batch.last_item) {
    const message = `Đợt này có tem số ${batch.first_item} đến ${batch.last_item}, mời nhập số trong khoảng đó.`
    refuse("invalid_data", message, { field: first_item < batch.first_item ? "from" : "to", code: "labels_of_others" })
  }
  const [known] = await runSql<{ quantity: number; overlaps: boolean }>(context, KNOWN, [last_item, first_item, id])
  if (known?.overlaps) {
    refuse("conflict", "Trong số này có tem đã hủy rồi, mời xem lại sổ tem.", { field: "from", code: "voided_already" })
  }
  const row = [generateEntityId(undefined, "lvoid"), id, batch.lot_id, first_item, last_item, reason]
  await runSql(context, INSERT, [...row, actor.id, actor.name, at, at, at])
  const quantity = last_item - first_item + 1
  const left = batch.quantity - (known?.quantity ?? 0) - quantity
  if (left > 0) await runSql(context, REST_HOLDS, [at, id])
  else await runSql(context, NOTHING_HOLDS, [at, actor.id, reason, at, id])
  const after = { lot_id: batch.lot_id, first_item, last_item, quantity, left }
  await audit(context, "label_batch.labels_voided", id, { ...batch, actor }, { after, reason })
}
