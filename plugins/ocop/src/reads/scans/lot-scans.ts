import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { addDays, type Day } from "@san-ocop/kit/day"
import type { LotScans } from "@san-ocop/kit/http/scans"
import { readRows } from "../rows"
import { byDay, byProvince, SCAN_COUNTS } from "./scan-counts"

const DAYS = 30

const OF_LOT = `FROM asked JOIN scan_day d ON d.lot_id = asked.lot AND d.day BETWEEN asked.since AND asked.until AND d.deleted_at IS NULL`

const SUSPECTS = `(SELECT coalesce(json_agg(one), '[]') FROM (
  SELECT s.item, s.count, s.devices, s.first_at, s.suspected_at, s.suspicion FROM scan_item s
  WHERE s.lot_id = x.id AND s.suspected_at IS NOT NULL AND s.deleted_at IS NULL
  ORDER BY s.suspected_at DESC LIMIT 50) one)`

const SQL = `WITH asked AS (SELECT ?::text AS lot, ?::text AS seller, ?::text AS since, ?::text AS until)
  SELECT json_build_object('id', x.id, 'code', x.code, 'product_name', p.title) AS lot,
    (SELECT row_to_json(one) FROM (SELECT ${SCAN_COUNTS} ${OF_LOT}) one) AS total,
    ${byProvince(OF_LOT)} AS provinces, ${byDay(OF_LOT)} AS days, ${SUSPECTS} AS suspects
  FROM asked JOIN lot x ON x.id = asked.lot AND x.deleted_at IS NULL JOIN product p ON p.id = x.product_id
  WHERE EXISTS (SELECT 1 FROM listing l WHERE l.product_id = x.product_id AND l.seller_id = asked.seller AND l.deleted_at IS NULL)`

/** What became of the labels of a lot that the stall offers. @throws Refusal not_found for the lot of another */
export async function readLotScans(
  container: MedusaContainer,
  { lot_id, seller_id, today }: { lot_id: string; seller_id: string; today: Day },
): Promise<LotScans> {
  const from = addDays(today, 1 - DAYS)
  const [row] = await readRows<Omit<LotScans, "from" | "to">>(container, SQL, [lot_id, seller_id, from, today])
  if (!row) return refuse("not_found", "Không tìm thấy lô hàng này trong gian hàng.", { code: "lot_unknown" })
  return { ...row, from, to: today }
}
