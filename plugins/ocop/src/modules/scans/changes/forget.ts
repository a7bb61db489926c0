import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { SCAN_RULES } from "@san-ocop/kit/scan-suspicion"

const HOUR_MS = 3_600_000
const hoursBefore = (now: Date, hours: number): Date => new Date(now.getTime() - hours * HOUR_MS)

const PLACES = `update scan_item set latitude = null, longitude = null, located_at = null where located_at < ? and deleted_at is null returning id`
const DEVICES = `delete from scan_device where last_at < ? and deleted_at is null returning id`

const SUSPICIONS = `update scan_item set suspicion = null, suspected_at = null where suspected_at < ? and deleted_at is null returning id`

/** Lets go of suspicions that nothing kept could explain any more. Answers how many. */
export const forgetSuspicions = async (context: Context, now: Date): Promise<number> =>
  (await runSql(context, SUSPICIONS, [hoursBefore(now, SCAN_RULES.device_kept_days * 24)])).length

/** Forgets places that cannot tell anything any more. Answers how many. */
export const forgetPlaces = async (context: Context, now: Date): Promise<number> =>
  (await runSql(context, PLACES, [hoursBefore(now, SCAN_RULES.place_hours)])).length

/** Forgets devices after the time that people are told. Answers how many. */
export const forgetDevices = async (context: Context, now: Date): Promise<number> =>
  (await runSql(context, DEVICES, [hoursBefore(now, SCAN_RULES.device_kept_days * 24)])).length
