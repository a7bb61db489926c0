import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { holdRequest, refuseUsedForm } from "../../../lib/hold-request"
import type { NewLot, Write } from "../types"
import { type RecordedLot, recordLots } from "./record-lots"

const KNOWN = `select id, code, lot_number, product_id, request_digest from lot
  where seller_id = ? and request_key = ? and deleted_at is null`
type Known = RecordedLot & { request_digest: string | null }

/** Of all that a form says; not of the moment at which it is sent. */
function digestOf({ events, ...lot }: NewLot): string {
  const said = events.map(({ at: _at, ...event }) => event)
  return createHash("sha256")
    .update(JSON.stringify([lot, said]))
    .digest("base64url")
}

/**
 * Adds a lot with its history. The same form of the same stall sent again is the lot that is there.
 * @throws Refusal conflict for a form that says something else than the first time, as after the browser's way back
 */
export async function recordLotOnce(context: Context, lot: NewLot, write: Write): Promise<RecordedLot> {
  const { seller_id, request_key } = lot
  const request_digest = seller_id && request_key ? digestOf(lot) : null
  if (seller_id && request_key) {
    await holdRequest(context, seller_id, request_key)
    const [known] = await runSql<Known>(context, KNOWN, [seller_id, request_key])
    if (known) {
      const { request_digest: before, ...recorded } = known
      return before === request_digest ? recorded : refuseUsedForm()
    }
  }
  const [recorded] = await recordLots(context, [{ ...lot, request_digest }], write)
  if (recorded) return recorded
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a lot that was recorded has no row")
}
