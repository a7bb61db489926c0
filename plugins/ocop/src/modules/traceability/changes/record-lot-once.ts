import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { holdRequest, refuseUsedForm } from "../../../lib/hold-request"
import type { NewLot, Write } from "../types"
import { type RecordedLot, recordLots } from "./record-lots"

const KNOWN = `select id, code, lot_number, product_id, name, made_on, quantity from lot
  where seller_id = ? and request_key = ? and deleted_at is null`
type Known = RecordedLot & { name: string | null; made_on: string; quantity: number }

/**
 * Adds a lot with its history. The same form of the same stall sent again is the lot that is there.
 * @throws Refusal conflict for a form that says something else than the first time, as after the browser's way back
 */
export async function recordLotOnce(context: Context, lot: NewLot, write: Write): Promise<RecordedLot> {
  const { seller_id, request_key } = lot
  if (seller_id && request_key) {
    await holdRequest(context, seller_id, request_key)
    const [known] = await runSql<Known>(context, KNOWN, [seller_id, request_key])
    if (known) {
      const { name, made_on, quantity, ...recorded } = known
      const isSame = recorded.product_id === lot.product_id && name === (lot.name ?? null) && made_on === lot.made_on
      return isSame && quantity === lot.quantity ? recorded : refuseUsedForm()
    }
  }
  const [recorded] = await recordLots(context, [lot], write)
  if (recorded) return recorded
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a lot that was recorded has no row")
}
