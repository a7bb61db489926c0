import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { Day } from "@san-ocop/kit/day"
import type { Suspicion } from "@san-ocop/kit/http/scans"
import { isImpossibleJourney, roughly, SCAN_RULES } from "@san-ocop/kit/scan-suspicion"
import type { FixAnswer, ItemFix } from "../types"

type Kept = {
  id: string
  suspicion: Suspicion | null
  latitude: number | null
  longitude: number | null
  located_at: Date | null
}

const LOCK = `select id, suspicion, latitude, longitude, located_at from scan_item
  where lot_id = ? and item = ? and deleted_at is null for update`

const KEEP = `update scan_item set latitude = ?, longitude = ?, located_at = ?, updated_at = ?,
    suspicion = coalesce(suspicion, ?), suspected_at = case when suspicion is null and ?::text is not null then ? else suspected_at end
  where id = ?`

// The scan was counted where nobody knew the place: it moves to its province, once for each scan that there is.
const TAKE = `update scan_day set scans = scans - 1
  where lot_id = ? and day = ? and province_code = '' and scans > forged + voided and deleted_at is null
  returning id`
const PUT = `insert into scan_day (id, lot_id, day, province_code, scans) values (?, ?, ?, ?, 1)
  on conflict (lot_id, day, province_code) where deleted_at is null do update set scans = scan_day.scans + 1`

// Only a phone that checked this item just now, and only once for each day: its own scan moves, and nobody moves another's.
const CHECKED_ON = "to_char(last_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')"
const MAY_TELL = `update scan_device set placed_on = ${CHECKED_ON} where lot_id = ? and item = ? and device = ?
  and last_at > ? and placed_on is distinct from ${CHECKED_ON} and deleted_at is null returning placed_on`

/** See the service. What is not kept is answered as if it were: nobody learns who else checked the item. */
export async function recordPlace(context: Context, fix: ItemFix): Promise<FixAnswer> {
  const { lot_id, item, province_code, at, device } = fix
  const [kept] = await runSql<Kept>(context, LOCK, [lot_id, item])
  if (!kept) return { suspicion: null }
  const since = new Date(at.getTime() - SCAN_RULES.tell_minutes * 60_000)
  const [told] = await runSql<{ placed_on: Day }>(context, MAY_TELL, [lot_id, item, device, since])
  if (!told) return { suspicion: kept.suspicion }
  const here = roughly(fix)
  const suspicion = kept.suspicion ?? (cameTooFast(kept, here) ? "speed" : null)
  await runSql(context, KEEP, [here.latitude, here.longitude, at, at, suspicion, suspicion, at, kept.id])
  const day = told.placed_on
  const taken = fix.voided ? [] : await runSql(context, TAKE, [lot_id, day])
  if (taken.length) await runSql(context, PUT, [generateEntityId(undefined, "sday"), lot_id, day, province_code])
  return { suspicion }
}

function cameTooFast({ latitude, longitude, located_at }: Kept, here: ItemFix): boolean {
  if (latitude === null || longitude === null || located_at === null) return false
  const hours = Math.abs(here.at.getTime() - located_at.getTime()) / 3_600_000
  return hours <= SCAN_RULES.place_hours && isImpossibleJourney({ latitude, longitude, at: located_at }, here)
}
