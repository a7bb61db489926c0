import { type Read, readBatch } from "../catalog/database"

const ofVariants = (variants: string): string =>
  `SELECT l.product_id FROM listing l WHERE l.variant_id IN (${variants})`

/** One select for each table that a document is made of (`documents.ts`). */
const CHANGED = [
  "SELECT id FROM product WHERE greatest(updated_at, deleted_at) >= $1",
  "SELECT product_id FROM listing WHERE updated_at >= $1",
  "SELECT product_id FROM certificate WHERE updated_at >= $1",
  "SELECT product_id FROM lot WHERE updated_at >= $1",
  "SELECT l.product_id FROM listing l JOIN seller s ON s.id = l.seller_id WHERE s.updated_at >= $1",
  `SELECT pp.product_id FROM product_producer pp JOIN producer m ON m.id = pp.producer_id
    WHERE greatest(pp.updated_at, m.updated_at) >= $1`,
  ofVariants(`SELECT vp.variant_id FROM product_variant_price_set vp JOIN price a ON a.price_set_id = vp.price_set_id
    WHERE a.updated_at >= $1`),
  ofVariants(`SELECT vi.variant_id FROM product_variant_inventory_item vi
    JOIN inventory_level v ON v.inventory_item_id = vi.inventory_item_id
    WHERE vi.deleted_at IS NULL AND (v.deleted_at IS NULL AND v.updated_at >= $1 OR v.deleted_at >= $1)`),
]
const SINCE: Read = {
  name: "search-products-since",
  text: `SELECT to_json(l.product_id) FROM listing l JOIN (${CHANGED.join(" UNION ")}) c (id) ON c.id = l.product_id`,
}

// Clocks of processes and of the database may differ by some seconds.
const MARGIN_MS = 60_000

/**
 * The products whose documents may have changed since then, as far as tables keep when. Words that mean one thing are not among what they
 * keep: a change of these during a rebuild is found by the next comparison.
 */
export const changedSince = (since: Date): Promise<string[]> =>
  readBatch<string>(SINCE, [new Date(since.getTime() - MARGIN_MS).toISOString()])
