import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { vietnamDay } from "@san-ocop/kit/day"
import { hasBadgeSql, ofItsMakerSql } from "../../../lib/certificate-standing-sql"

const SHOWS = `select exists (select 1 from certificate c where c.product_id = asked.product_id and c.deleted_at is null
    and ${hasBadgeSql("c", "asked.today")} and ${ofItsMakerSql("c")}) as shows
  from (select ?::text as product_id, ?::text as today) asked`

/** Whether any certificate gives a product its badge at this moment; asked before and after a change, it says what the shoppers see of it. */
export async function showsBadge(context: Context, product_id: string | null, at: Date): Promise<boolean> {
  const [row] = await runSql<{ shows: boolean }>(context, SHOWS, [product_id, vietnamDay(at)])
  return row?.shows ?? false
}
