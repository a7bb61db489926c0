import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { type Read, readJson } from "../database"

const READ: Read = {
  name: "catalog-parcel-lot",
  text: `SELECT json_build_object('order', o.code)::text FROM group_order o
    JOIN order_fulfillment link ON link.order_id = o.order_id AND link.deleted_at IS NULL
    JOIN fulfillment f ON f.id = link.fulfillment_id AND f.canceled_at IS NULL
    JOIN fulfillment_item item ON item.fulfillment_id = f.id AND item.deleted_at IS NULL
    JOIN fulfillment_lot packed ON packed.fulfillment_item_id = item.id AND packed.deleted_at IS NULL
    JOIN lot ON lot.id = packed.lot_id AND lot.code = $2
    WHERE o.code = $1 AND o.deleted_at IS NULL LIMIT 1`,
}

/** The order as JSON text when the order (its code as typed) was packed from the lot of this code. */
export async function parcelLot(lot: string, order: string): Promise<string | null> {
  const code = parseLookupCode(order)
  return code && readJson(READ, [code, lot.toUpperCase()])
}
