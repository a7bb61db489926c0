import type { MedusaContainer } from "@medusajs/framework/types"
import type { LotForm } from "@san-ocop/kit/http/lots"
import type { Day } from "@san-ocop/kit/day"
import { ofSellerSql } from "../../lib/traceability/of-seller-sql"
import { readRows } from "../rows"

const PRODUCTS = `SELECT t.id, t.title AS name, l.group_code AS "group", coalesce(r.unit, latest.unit, '') AS unit, pp.producer_id,
    latest.brand, latest.standards,
    CASE WHEN latest.best_before IS NOT NULL THEN latest.best_before::date - latest.made_on::date END AS shelf_days
  FROM listing l JOIN product t ON t.id = l.product_id AND t.deleted_at IS NULL
  JOIN product_producer pp ON pp.product_id = t.id AND pp.deleted_at IS NULL
  LEFT JOIN listing_revision r ON r.id = l.approved_revision_id
  LEFT JOIN LATERAL (SELECT x.unit, x.brand, x.standards, x.made_on, x.best_before FROM lot x
    WHERE x.product_id = t.id AND x.deleted_at IS NULL ORDER BY x.made_on DESC, x.id DESC LIMIT 1) latest ON true
  WHERE l.seller_id = ? AND l.deleted_at IS NULL AND l.state <> 'closed' AND l.group_code <> 'du-lich'
  ORDER BY t.title COLLATE "vi-x-icu", t.id`

const PRODUCERS = `SELECT p.id, p.name, p.commune_code, p.province_code FROM seller_producer sp
  JOIN producer p ON p.id = sp.producer_id AND p.deleted_at IS NULL
  WHERE sp.seller_id = ? AND sp.deleted_at IS NULL ORDER BY p.name COLLATE "vi-x-icu", p.id`

// Enough to choose from on a phone, materials first; what is older is used up.
const PARTS = `WITH asked AS (SELECT ?::text AS seller)
  SELECT x.id, x.kind, x.code, coalesce(x.name, t.title, x.code) AS name, x.made_on, x.quantity, x.unit
  FROM asked, lot x LEFT JOIN product t ON t.id = x.product_id
  WHERE x.deleted_at IS NULL AND x.state <> 'recalled' AND x.kind <> 'box' AND ${ofSellerSql("x", "asked.seller")}
  ORDER BY (x.kind <> 'material'), x.made_on DESC, x.id DESC LIMIT 60`

/** What the forms of lots choose from. */
export async function readLotForm(container: MedusaContainer, sellerId: string, today: Day): Promise<LotForm> {
  const [products, producers, parts] = [
    await readRows<LotForm["products"][number]>(container, PRODUCTS, [sellerId]),
    await readRows<LotForm["producers"][number]>(container, PRODUCERS, [sellerId]),
    await readRows<LotForm["parts"][number]>(container, PARTS, [sellerId]),
  ]
  return { products, producers, parts, today }
}
