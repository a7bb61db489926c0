import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { LAST_ITEM } from "@san-ocop/kit/serial"
import { holdRequest, refuseUsedForm } from "../../../lib/hold-request"
import { heldLabelsSql } from "../../../lib/labels/held-labels-sql"
import { unitsLeft } from "../../../lib/labels/units-left"
import type { OpenBatch } from "../types"
import { audit } from "./audit"

const COUNTED = `with asked as (select ?::text as lot)
  select (select coalesce(max(b.last_item), 0)::int from label_batch b where b.lot_id = asked.lot and b.deleted_at is null) as last_item,
    ${heldLabelsSql("asked.lot")} as printed from asked`

const INSERT = `insert into label_batch (id, lot_id, product_id, province_code, seller_id, request_key, kind, layout, quantity,
    first_item, last_item, lot_path, valid_to, printed_by, printed_by_name, printed_at, files_made, written, is_sample, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?)`

const KNOWN = `select id, lot_id, kind, layout, quantity from label_batch where seller_id = ? and request_key = ? and deleted_at is null`

type Known = Pick<OpenBatch, "lot_id" | "kind" | "layout" | "quantity"> & { id: string }

const isSame = (known: Known, input: OpenBatch): boolean =>
  (["lot_id", "kind", "layout", "quantity"] as const).every((field) => known[field] === input[field])

type Lot = { quantity: number; state: string }

/** Reads the lot and holds its row, so that of two prints the second sees the first, and no recall or correction comes between. @throws Refusal */
async function lockLot(context: Context, id: string): Promise<Lot> {
  const sql = "select quantity, state from lot where id = ? and deleted_at is null for update"
  const [lot] = await runSql<Lot>(context, sql, [id])
  if (!lot) return refuse("not_found", "Không tìm thấy lô hàng này.")
  if (lot.state !== "recalled") return lot
  return refuse("not_allowed", "Lô này đã bị thu hồi nên không in tem được.", { code: "labels_not_allowed" })
}

/**
 * Enters labels into the register, with the next numbers of the lot's items. The same form of the same stall sent again is the batch
 * that is there.
 * @throws Refusal not_found; conflict for a form that says something else than the first time; not_allowed for a recalled lot, and for more labels than there are goods
 */
export async function openBatch(context: Context, input: OpenBatch): Promise<{ id: string }> {
  const { lot_id, product_id, province_code, seller_id, request_key = null, kind, layout, quantity, actor, at } = input
  if (request_key !== null) {
    await holdRequest(context, seller_id, request_key)
    const [known] = await runSql<Known>(context, KNOWN, [seller_id, request_key])
    if (known) return isSame(known, input) ? { id: known.id } : refuseUsedForm()
  }
  const lot = await lockLot(context, lot_id)
  const first = kind === "unit" ? await nextItem(context, input, lot) : null
  const last = first === null ? null : first + quantity - 1
  const id = generateEntityId(undefined, "lbat")
  const of = [id, lot_id, product_id, province_code, seller_id, request_key, kind, layout, quantity, first, last]
  const how = [input.lot_path, input.valid_to, actor.id, actor.name, at, input.is_sample ?? false, at, at]
  await runSql(context, INSERT, [...of, ...how])
  const after = { lot_id, kind, layout, quantity, first_item: first, last_item: last, valid_to: input.valid_to }
  await audit(context, "label_batch.printed", id, input, { after })
  return { id }
}

async function nextItem(context: Context, { lot_id, quantity }: OpenBatch, lot: Lot): Promise<number> {
  const [counted] = await runSql<{ last_item: number; printed: number }>(context, COUNTED, [lot_id])
  const { last_item, printed } = counted ?? { last_item: 0, printed: 0 }
  const left = Math.min(unitsLeft(lot.quantity, printed), LAST_ITEM - last_item)
  if (quantity > left) {
    const message = left === 0 ? "Lô này đã đủ tem cho từng sản phẩm." : `Lô này chỉ còn được in thêm ${left} tem.`
    refuse("not_allowed", `${message} Muốn in lại tem hỏng, mời hủy tem cũ trước.`, {
      field: "quantity",
      code: "more_labels_than_goods",
    })
  }
  return last_item + 1
}
