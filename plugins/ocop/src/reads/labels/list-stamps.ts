import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@san-ocop/kit/day"
import type { StampRow, StampState } from "@san-ocop/kit/http/labels"
import type { Page } from "@san-ocop/kit/http/problem"
import { mintSerial } from "@san-ocop/kit/serial"
import { voidedLabelsSql } from "../../lib/labels/held-labels-sql"
import { lotKeyOf } from "../../lib/labels/lot-key"
import { lotWordsSql } from "../../lib/traceability/lot-words-sql"
import { readRows } from "../rows"

export type StampFilter = { q?: string; lot?: string; state?: StampState }
export type ListStamps = StampFilter & { limit: number; offset: number }

const STATE = `CASE WHEN b.voided_at IS NOT NULL THEN 'voided' WHEN b.valid_to < asked.today THEN 'ended'
  WHEN gone.quantity > 0 THEN 'part_voided' ELSE 'in_force' END`

const sqlFor = (
  narrowed: string,
): string => `WITH asked AS (SELECT ?::text AS province, ?::text AS lot, ?::text AS state, ?::text AS today)
  SELECT b.id, b.kind, b.quantity, gone.quantity AS voided_quantity, b.first_item, b.last_item, b.valid_to, b.printed_at,
    b.void_reason, ${STATE} AS state, x.id AS lot_id, x.code AS lot_code, x.lot_number, t.title AS product_name,
    m.name AS producer_name, s.name AS seller_name, count(*) OVER ()::int AS total
  FROM asked, label_batch b JOIN lot x ON x.id = b.lot_id ${narrowed}
  JOIN product t ON t.id = b.product_id JOIN producer m ON m.id = x.producer_id JOIN seller s ON s.id = b.seller_id
  CROSS JOIN LATERAL (SELECT ${voidedLabelsSql("b.id")} AS quantity) gone
  WHERE b.deleted_at IS NULL AND (asked.province IS NULL OR b.province_code = asked.province)
    AND (asked.lot IS NULL OR b.lot_id = asked.lot) AND (asked.state IS NULL OR asked.state = ${STATE})
  ORDER BY b.printed_at DESC, b.id DESC LIMIT ? OFFSET ?`

type Read = Omit<StampRow, "printed_at" | "first_serial" | "last_serial"> & { printed_at: Date; total: number }

function toStampRow({ printed_at, total: _total, ...row }: Read): StampRow {
  const key = lotKeyOf(row.lot_id)
  const serial = (item: number | null) => (item === null ? null : mintSerial(key, item))
  const serials = { first_serial: serial(row.first_item), last_serial: serial(row.last_item) }
  return { ...row, ...serials, printed_at: printed_at.toISOString() }
}

/** The stamp register of a province, what was printed last first; of all provinces for null. */
export async function listStamps(
  container: MedusaContainer,
  province: string | null,
  today: Day,
  { q, lot, state, limit, offset }: ListStamps,
): Promise<Page<StampRow>> {
  const words = lotWordsSql("x", q)
  const asked = [province, lot ?? null, state ?? null, today, ...words.bindings, limit, offset]
  const rows = await readRows<Read>(container, sqlFor(words.join), asked)
  return { items: rows.map(toStampRow), count: rows[0]?.total ?? 0, limit, offset }
}
