import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, type Day } from "@san-ocop/kit/day"
import { hasBadgeSql } from "../../lib/certificate-standing-sql"
import { type EndOfStall, type EndsOfProvince, REMINDER_DAYS } from "../../lib/recognition/reminder-days"
import { readRows } from "../rows"

const OF_STALLS = `SELECT DISTINCT c.id AS certificate_id, c.number, c.product_name, c.stars, c.valid_until, c.province_code, l.seller_id
  FROM (SELECT ?::text AS today, ?::text AS until) asked
  JOIN certificate c ON c.valid_until BETWEEN asked.today AND asked.until AND c.deleted_at IS NULL AND ${hasBadgeSql("c", "asked.today")}
  JOIN listing l ON l.product_id = c.product_id AND l.deleted_at IS NULL`

const OF_PROVINCES = `SELECT c.province_code, c.valid_until, count(*)::int AS count FROM (SELECT ?::text AS today) asked
  JOIN certificate c ON c.valid_until = ANY(?) AND c.deleted_at IS NULL AND ${hasBadgeSql("c", "asked.today")}
  GROUP BY c.province_code, c.valid_until`

/** What ends within half a year, for each stall that offers it. */
export const endsOfStalls = (container: MedusaContainer, today: Day): Promise<EndOfStall[]> =>
  readRows<EndOfStall>(container, OF_STALLS, [today, addDays(today, Math.max(...REMINDER_DAYS))])

/** How many certificates of each province end on each of these days. */
export const endsOfProvinces = (
  container: MedusaContainer,
  today: Day,
  on: readonly Day[],
): Promise<EndsOfProvince[]> => readRows<EndsOfProvince>(container, OF_PROVINCES, [today, on])
