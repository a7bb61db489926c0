import { PROGRAMME_EVENTS } from "@san-ocop/ocop/lib/events"
import { type Read, readRows } from "../catalog/database"
import { SYNONYMS_CHANGED } from "./synonyms/changed"

const OF_ORDER: Read = {
  name: "search-products-of-order",
  text: `SELECT to_json(i.product_id) FROM order_item o JOIN order_line_item i ON i.id = o.item_id
    WHERE o.order_id = ANY($1::text[]) AND o.deleted_at IS NULL AND i.product_id IS NOT NULL`,
}
const OF_LEVEL: Read = {
  name: "search-products-of-level",
  text: `SELECT to_json(v.product_id) FROM product_variant_inventory_item vi
    JOIN product_variant v ON v.id = vi.variant_id WHERE vi.deleted_at IS NULL
      AND vi.inventory_item_id IN (SELECT n.inventory_item_id FROM inventory_level n WHERE n.id = ANY($1::text[]))`,
}

/** The texts in what an event or a filter says: one, or a list of them. */
export const ids = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string")

const given = async (data: Data): Promise<string[]> => ids(data.id)
const listed = async (data: Data): Promise<string[]> => ids(data.product_ids)
const read = (query: Read) => (data: Data) => readRows<string>(query, [ids(data.id)])

type Data = { id?: unknown; product_ids?: unknown }

/** The events that may change a document, and how each tells whose. Prices and moderation arrive as `product.updated`. */
const READERS: Readonly<Record<string, (data: Data) => Promise<string[]>>> = {
  "product.created": given,
  "product.updated": given,
  "product.deleted": given,
  "order.placed": read(OF_ORDER),
  "order.canceled": read(OF_ORDER),
  "inventory.inventory-level.updated": read(OF_LEVEL),
  [PROGRAMME_EVENTS.producersChanged]: listed,
  [PROGRAMME_EVENTS.certificatesChanged]: listed,
  [PROGRAMME_EVENTS.lotsRecorded]: listed,
  [SYNONYMS_CHANGED]: listed,
}

export const PRODUCT_EVENTS = Object.keys(READERS)

/** Ids of the products whose documents the event may have changed, each once. */
export async function changedProducts(event: { name: string; data: Data }): Promise<string[]> {
  const reader = READERS[event.name]
  return reader ? [...new Set(await reader(event.data))] : []
}
