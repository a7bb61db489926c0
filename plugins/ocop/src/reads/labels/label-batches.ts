import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import type { LabelBatch, LotLabels } from "@san-ocop/kit/http/labels"
import { mintSerial } from "@san-ocop/kit/serial"
import { labelOrigin } from "../../lib/labels/label-origin"
import { voidedLabelsSql } from "../../lib/labels/held-labels-sql"
import { lotKeyOf } from "../../lib/labels/lot-key"
import { unitsLeft } from "../../lib/labels/units-left"
import { lotPath, whyNoLabels } from "../../lib/labels/why-no-labels"
import { readRows } from "../rows"
import { readLotToLabel } from "./lot-to-label"

const SQL = `SELECT b.id, b.kind, b.layout, b.quantity, b.first_item, b.last_item, b.valid_to, b.printed_by_name AS printed_by,
    b.printed_at, b.files_made, b.written, b.voided_at, b.void_reason, ${voidedLabelsSql("b.id")} AS voided_quantity,
    (SELECT coalesce(json_agg(one), '[]') FROM (SELECT v.first_item, v.last_item, v.reason, v.voided_by_name AS voided_by, v.voided_at
      FROM label_void v WHERE v.batch_id = b.id AND v.deleted_at IS NULL ORDER BY v.voided_at DESC, v.first_item LIMIT 50) one) AS voids
  FROM label_batch b WHERE b.lot_id = ? AND b.seller_id = ? AND b.deleted_at IS NULL ORDER BY b.printed_at DESC, b.id DESC LIMIT 200`

const instant = (date: Date | null): string | null => date && date.toISOString()

type Row = Omit<LabelBatch, "first_serial" | "last_serial" | "printed_at" | "voided_at"> & {
  printed_at: Date
  voided_at: Date | null
}

/** What a stall printed for a lot, and whether more may be printed. @throws Refusal not_found */
export async function readLotLabels(
  container: MedusaContainer,
  of: { seller_id: string; lot_id: string },
): Promise<LotLabels> {
  const lot = await readLotToLabel(container, of)
  const rows = await readRows<Row>(container, SQL, [lot.id, of.seller_id])
  const key = lotKeyOf(lot.id)
  const serial = (item: number | null) => (item === null ? null : mintSerial(key, item))
  const { id, code, lot_number, product_name, producer_name, made_on, best_before, quantity, unit, printed } = lot
  return {
    lot: { id, code, lot_number, product_name, producer_name, made_on, best_before, quantity, unit },
    refusal: whyNoLabels(lot, vietnamDay(clock.now())),
    units_left: unitsLeft(quantity, printed),
    address: `${labelOrigin()}${lotPath(lot) ?? ""}`,
    batches: rows.map((row) => ({
      ...row,
      printed_at: row.printed_at.toISOString(),
      voided_at: instant(row.voided_at),
      first_serial: serial(row.first_item),
      last_serial: serial(row.last_item),
    })),
  }
}
