import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import { hasBadgeSql, ofItsMakerSql } from "../../lib/certificate-standing-sql"
import { labelIdentifierSql } from "../../lib/labels/label-identifier-sql"
import { heldLabelsSql } from "../../lib/labels/held-labels-sql"
import type { LotFacts } from "../../lib/labels/why-no-labels"
import { ofSellerSql } from "../../lib/traceability/of-seller-sql"
import { readRows } from "../rows"

/** A lot of the stall, with what today says of its certificate. */
type LotToLabel = LotFacts & {
  id: string
  code: string
  product_id: string
  province_code: string
  product_name: string
  producer_name: string
  made_on: Day
  best_before: Day | null
  quantity: number
  unit: string
  is_sample: boolean
  /** Labels of single goods that were printed and not voided. */
  printed: number
}

const SQL = `WITH asked AS (SELECT ?::text AS lot, ?::text AS seller, ?::text AS today)
  SELECT x.id, x.code, x.lot_number, x.product_id, x.province_code, x.state, p.title AS product_name, m.name AS producer_name,
    x.made_on, x.best_before, x.quantity, x.unit, x.is_sample, id.scheme, id.value AS identifier, c.stars, c.valid_until,
    ${heldLabelsSql("x.id")} AS printed
  FROM asked JOIN lot x ON x.id = asked.lot AND x.kind = 'goods' AND x.deleted_at IS NULL
    AND ${ofSellerSql("x", "asked.seller")}
  JOIN producer m ON m.id = x.producer_id AND m.deleted_at IS NULL
  JOIN product p ON p.id = x.product_id
  LEFT JOIN LATERAL (${labelIdentifierSql("x.product_id")}) id ON true
  LEFT JOIN LATERAL (SELECT w.stars, w.valid_until FROM certificate w WHERE w.product_id = x.product_id
    AND w.deleted_at IS NULL AND ${hasBadgeSql("w", "asked.today")} AND ${ofItsMakerSql("w")}
    ORDER BY w.stars DESC, w.valid_until DESC LIMIT 1) c ON true`

/** @throws Refusal not_found for a lot that is not of this stall */
export async function readLotToLabel(
  container: MedusaContainer,
  { seller_id, lot_id }: { seller_id: string; lot_id: string },
): Promise<LotToLabel> {
  const [row] = await readRows<LotToLabel>(container, SQL, [lot_id, seller_id, vietnamDay(clock.now())])
  return row ?? refuse("not_found", "Không tìm thấy lô hàng này.")
}
