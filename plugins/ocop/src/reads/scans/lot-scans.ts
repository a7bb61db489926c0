import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { addDays, type Day } from "@san-ocop/kit/day"
import type { DepartmentLotScans, LotScans } from "@san-ocop/kit/http/scans"
import { barredFromLot } from "../../lib/own-decision"
import { readRows } from "../rows"
import { byDay, byProvince, SCAN_COUNTS } from "./scan-counts"

const DAYS = 30

const OF_LOT = `FROM asked JOIN scan_day d ON d.lot_id = asked.lot AND d.day BETWEEN asked.since AND asked.until AND d.deleted_at IS NULL`

const SUSPECTS = `(SELECT coalesce(json_agg(one), '[]') FROM (
  SELECT s.item, s.count, s.devices, s.first_at, s.suspected_at, s.suspicion FROM scan_item s
  WHERE s.lot_id = x.id AND s.suspected_at IS NOT NULL AND s.deleted_at IS NULL
  ORDER BY s.suspected_at DESC LIMIT 50) one)`

// Who asks: a stall, or a department; without a province it is of all of them.
const OFFERED = `EXISTS (SELECT 1 FROM listing l WHERE l.product_id = x.product_id AND l.seller_id = asked.who AND l.deleted_at IS NULL)`
const GOVERNED = "(asked.who IS NULL OR x.province_code = asked.who)"

const sqlFor = (
  whose: string,
): string => `WITH asked AS (SELECT ?::text AS lot, ?::text AS who, ?::text AS since, ?::text AS until)
  SELECT json_build_object('id', x.id, 'code', x.code, 'product_name', p.title) AS lot,
    (SELECT row_to_json(one) FROM (SELECT ${SCAN_COUNTS} ${OF_LOT}) one) AS total,
    ${byProvince(OF_LOT)} AS provinces, ${byDay(OF_LOT)} AS days, ${SUSPECTS} AS suspects
  FROM asked JOIN lot x ON x.id = asked.lot AND x.deleted_at IS NULL JOIN product p ON p.id = x.product_id
  WHERE ${whose}`

type Asked = { lot_id: string; today: Day }

async function readFor(container: MedusaContainer, whose: string, who: string | null, { lot_id, today }: Asked) {
  const from = addDays(today, 1 - DAYS)
  const [row] = await readRows<Omit<LotScans, "from" | "to">>(container, sqlFor(whose), [lot_id, who, from, today])
  return row && { ...row, from, to: today }
}

/** What became of the labels of a lot that the stall offers. @throws Refusal not_found for the lot of another */
export async function readLotScans(
  container: MedusaContainer,
  { seller_id, ...asked }: Asked & { seller_id: string },
): Promise<LotScans> {
  const found = await readFor(container, OFFERED, seller_id, asked)
  return found ?? refuse("not_found", "Không tìm thấy lô hàng này trong gian hàng.", { code: "lot_unknown" })
}

/** As an officer of a department sees it; a national one of any province. @throws Refusal not_found for the lot of another province */
export async function readLotScansOfProvince(
  container: MedusaContainer,
  actor: Actor,
  asked: Asked,
): Promise<DepartmentLotScans> {
  const found = await readFor(container, GOVERNED, actor.province_code, asked)
  if (!found) return refuse("not_found", "Không tìm thấy lô này.", { code: "lot_unknown" })
  // Only a suspicion waits for somebody.
  const barred = found.suspects.length > 0 ? await barredFromLot(container, actor, asked.lot_id) : null
  return { ...found, barred }
}
