import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, type Day } from "@san-ocop/kit/day"
import { hasBadgeSql, ofItsMakerSql } from "../../lib/certificate-standing-sql"
import {
  MAKER_OF_CERTIFICATE,
  type MakerOfCertificate,
  makerRecipient,
  SOLD_BY_ANOTHER,
} from "../../lib/recognition/maker-of-certificate"
import {
  type EndedBadge,
  type EndOfMaker,
  type EndsOfProvince,
  REMINDER_DAYS,
} from "../../lib/recognition/reminder-days"
import { CATCH_UP_DAYS } from "../../lib/recognition/reminders"
import { readRows } from "../rows"

const COLUMNS = "c.id as certificate_id, c.number, c.product_name, c.stars, c.valid_until, c.province_code"

// What somebody else makes by now is not evaluated for the former maker again.
const OF_MAKERS = `SELECT ${COLUMNS}, maker.* FROM (SELECT ?::text AS today, ?::text AS until) asked
  JOIN certificate c ON c.valid_until BETWEEN asked.today AND asked.until AND c.deleted_at IS NULL AND ${hasBadgeSql("c", "asked.today")}
    AND ${ofItsMakerSql("c")} ${MAKER_OF_CERTIFICATE}`

const BADGES_ENDED = `SELECT DISTINCT ${COLUMNS}, l.seller_id FROM (SELECT ?::text AS since, ?::text AS today) asked
  JOIN certificate c ON c.valid_until >= asked.since AND c.valid_until < asked.today AND c.deleted_at IS NULL
    AND ${hasBadgeSql("c", "c.valid_until")} AND ${ofItsMakerSql("c")} ${MAKER_OF_CERTIFICATE}
  JOIN listing l ON l.product_id = c.product_id AND ${SOLD_BY_ANOTHER}
  WHERE NOT EXISTS (SELECT 1 FROM certificate other WHERE other.product_id = c.product_id AND other.deleted_at IS NULL
    AND ${hasBadgeSql("other", "asked.today")})`

const OF_PROVINCES = `SELECT c.province_code, c.valid_until, count(*)::int AS count FROM (SELECT ?::text AS today) asked
  JOIN certificate c ON c.valid_until = ANY(?) AND c.deleted_at IS NULL AND ${hasBadgeSql("c", "asked.today")}
  GROUP BY c.province_code, c.valid_until`

/** What ends within half a year, for its maker, where he can be reached. */
export async function endsOfMakers(container: MedusaContainer, today: Day): Promise<EndOfMaker[]> {
  type Row = Omit<EndOfMaker, "to"> & MakerOfCertificate
  const rows = await readRows<Row>(container, OF_MAKERS, [today, addDays(today, Math.max(...REMINDER_DAYS))])
  return rows.flatMap((row) => {
    const to = makerRecipient(row)
    return to ? [{ ...row, to }] : []
  })
}

/** What ended in the last week, for the stalls that only sell it; not what another certificate gives its badge by now. */
export const badgesEnded = (container: MedusaContainer, today: Day): Promise<EndedBadge[]> =>
  readRows<EndedBadge>(container, BADGES_ENDED, [addDays(today, -CATCH_UP_DAYS), today])

/** How many certificates of each province end on each of these days. */
export const endsOfProvinces = (
  container: MedusaContainer,
  today: Day,
  on: readonly Day[],
): Promise<EndsOfProvince[]> => readRows<EndsOfProvince>(container, OF_PROVINCES, [today, on])
