import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "../rows"

const COUNTS = `select p.id as producer_id,
    (select count(*)::int from product_producer q where q.producer_id = p.id and q.deleted_at is null) as products,
    (select count(*)::int from certificate c where c.producer_id = p.id and c.deleted_at is null) as certificates
  from producer p where p.id = any(?)`

export type GoodsCount = { products: number; certificates: number }

/** How many products and certificates each of these producers has. */
export async function readGoodsCounts(container: MedusaContainer, ids: string[]): Promise<Map<string, GoodsCount>> {
  const rows = await readRows<GoodsCount & { producer_id: string }>(container, COUNTS, [ids])
  return new Map(rows.map(({ producer_id, ...counts }) => [producer_id, counts]))
}
