import type { Context } from "@medusajs/framework/types"
import { newIdSql } from "@san-ocop/floor/lib/new-id-sql"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { SCAN_RULES } from "@san-ocop/kit/scan-suspicion"
import { type DayTally, tally } from "../../../lib/scans/tally"
import type { Scan } from "../types"

// Rows go in sorted by key, so that two processes that write at once wait for each other instead of locking each other out.
const ITEMS = `insert into scan_item (id, lot_id, item, count, first_at, last_at)
  select ${newIdSql("scan")}, * from unnest(?::text[], ?::int[], ?::int[], ?::timestamptz[], ?::timestamptz[])
  on conflict (lot_id, item) where deleted_at is null do update set count = scan_item.count + excluded.count,
    first_at = least(scan_item.first_at, excluded.first_at), last_at = greatest(scan_item.last_at, excluded.last_at),
    updated_at = excluded.last_at
  returning lot_id, item, (xmax = 0) as is_new`

const DEVICES = `insert into scan_device (id, lot_id, item, device, last_at, came_back)
  select ${newIdSql("sdev")}, * from unnest(?::text[], ?::int[], ?::text[], ?::timestamptz[], ?::boolean[])
  on conflict (lot_id, item, device) where deleted_at is null do update set
    last_at = greatest(scan_device.last_at, excluded.last_at), came_back = scan_device.came_back or excluded.came_back`

// Most phones were counted before: an item that stays as it is is not written again.
const WINDOW = `update scan_item s set devices = c.devices,
    suspicion = case when s.suspicion is null and c.devices > ? then 'devices' else s.suspicion end,
    suspected_at = case when s.suspicion is null and c.devices > ? then s.last_at else s.suspected_at end
  from (select k.lot_id, k.item, count(*)::int as devices
      from unnest(?::text[], ?::int[]) k (lot_id, item)
      join scan_item i on i.lot_id = k.lot_id and i.item = k.item and i.deleted_at is null
      join scan_device d on d.lot_id = k.lot_id and d.item = k.item and d.deleted_at is null
        and d.came_back and d.last_at > i.last_at - ? * interval '1 day'
        and (i.dismissed_at is null or d.last_at > i.dismissed_at)
     group by 1, 2) c
  where s.lot_id = c.lot_id and s.item = c.item and s.deleted_at is null
    and (s.devices is distinct from c.devices or (s.suspicion is null and c.devices > ?))`

const DAYS = `insert into scan_day (id, lot_id, day, province_code, scans, first, forged, voided)
  select ${newIdSql("sday")}, lot_id, day, '', scans, first, forged, voided
  from unnest(?::text[], ?::text[], ?::int[], ?::int[], ?::int[], ?::int[]) r (lot_id, day, scans, first, forged, voided)
  on conflict (lot_id, day, province_code) where deleted_at is null do update set scans = scan_day.scans + excluded.scans,
    first = scan_day.first + excluded.first, forged = scan_day.forged + excluded.forged,
    voided = scan_day.voided + excluded.voided`

const column = <T, K extends keyof T>(rows: readonly T[], name: K): T[K][] => rows.map((row) => row[name])

/** Adds scans to the counts of their items, devices and days. */
export async function recordScans(context: Context, scans: readonly Scan[]): Promise<void> {
  const { items, devices, days } = tally(scans)
  const fresh = new Map<string, number>()
  if (items.length) {
    const written = await runSql<{ lot_id: string; item: number; is_new: boolean }>(context, ITEMS, [
      column(items, "lot_id"),
      column(items, "item"),
      column(items, "count"),
      column(items, "first_at"),
      column(items, "last_at"),
    ])
    const firstDay = new Map(items.map((item) => [`${item.lot_id}:${item.item}`, item.first_day]))
    for (const { lot_id, item, is_new } of written) {
      if (!is_new) continue
      const key = `${lot_id}:${firstDay.get(`${lot_id}:${item}`)}`
      fresh.set(key, (fresh.get(key) ?? 0) + 1)
    }
  }
  if (devices.length) {
    const [lots, numbers] = [column(devices, "lot_id"), column(devices, "item")]
    await runSql(context, DEVICES, [
      lots,
      numbers,
      column(devices, "device"),
      column(devices, "at"),
      column(devices, "came_back"),
    ])
    const many = SCAN_RULES.devices
    const checked = items.filter(({ has_device }) => has_device)
    const keys = [column(checked, "lot_id"), column(checked, "item")]
    await runSql(context, WINDOW, [many, many, ...keys, SCAN_RULES.device_days, many])
  }
  const firstOn = ({ lot_id, day }: DayTally): number => fresh.get(`${lot_id}:${day}`) ?? 0
  await runSql(context, DAYS, [
    column(days, "lot_id"),
    column(days, "day"),
    column(days, "scans"),
    days.map(firstOn),
    column(days, "forged"),
    column(days, "voided"),
  ])
}
