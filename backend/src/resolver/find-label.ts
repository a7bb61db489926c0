import { badgeOfProduct } from "../catalog/sql/badge"
import { type Read, readJson } from "../catalog/database"
import { Recent } from "../catalog/list/recent"
import { IS_ON_SALE, ON_SALE } from "../catalog/sql/card"
import { openRecallOfProduct, wasShownSql } from "../catalog/sql/recall"
import { today } from "../catalog/today"
import type { Address } from "./address"
import type { Facts } from "./links"

/** The product that a label names, and its lot where that is on the books. Materials and boxes have a maker and no page of their own. */
export type Label =
  | { product_id: string; lot: { id: string; code: string } | null }
  | { product_id: null; producer_id: string; lot: null }
type Named = Extract<Address, { serial: string | null }>

const LOT_JSON = `CASE WHEN l.product_id IS NULL THEN NULL ELSE json_build_object('id', l.id, 'code', l.code) END`

// Every identifier of a product answers for ever, also one that is retired from new labels.
const BY_PRODUCT: Read = {
  name: "label-by-product",
  text: `SELECT json_build_object('product_id', i.product_id, 'lot', ${LOT_JSON})::text
    FROM product_identifier i
    LEFT JOIN lot l ON l.product_id = i.product_id AND l.lot_number = $3 AND l.deleted_at IS NULL
    WHERE i.scheme = $1 AND i.value = $2 AND i.deleted_at IS NULL`,
}

const BY_CODE: Read = {
  name: "label-by-code",
  text: `SELECT json_build_object('product_id', l.product_id, 'producer_id', l.producer_id, 'lot', ${LOT_JSON})::text
    FROM lot l WHERE l.code = $1 AND l.deleted_at IS NULL`,
}

const FACTS: Read = {
  name: "label-facts",
  text: `SELECT json_build_object('name', coalesce(sale.name, t.title), 'handle', sale.handle, 'producer_slug', m.slug,
      'certificate', badge.number, 'recall', ${openRecallOfProduct("t.id")},
      'recall_handle', CASE WHEN t.deleted_at IS NULL AND ${wasShownSql("t.id")} THEN t.handle END)::text
    FROM product t JOIN producer m ON m.id = coalesce(
      (SELECT pp.producer_id FROM product_producer pp WHERE pp.product_id = t.id AND pp.deleted_at IS NULL LIMIT 1),
      (SELECT i.producer_id FROM product_identifier i WHERE i.product_id = t.id AND i.deleted_at IS NULL ORDER BY i.created_at LIMIT 1))
    LEFT JOIN LATERAL (SELECT p.handle, r.name FROM ${ON_SALE} WHERE p.id = t.id AND ${IS_ON_SALE}) sale ON true
    LEFT JOIN LATERAL (${badgeOfProduct("t.id", "$2")}) badge ON true
    WHERE t.id = $1`,
}

const MAKER: Read = {
  name: "label-maker",
  text: `SELECT json_build_object('name', m.name, 'handle', NULL, 'producer_slug', m.slug, 'certificate', NULL,
      'recall', NULL, 'recall_handle', NULL)::text
    FROM producer m WHERE m.id = $1`,
}

// Which lot a label names never changes, so it may be kept; what became of the lot is read anew by its page.
const lots = new Recent<Label>(600_000, 20_000)

const keyOf = (address: Named): string =>
  address.kind === "code" ? address.code : `${address.scheme}/${address.value}/${address.lot ?? ""}`

async function readProduct({ scheme, value, lot }: Extract<Named, { kind: "product" }>): Promise<string | null> {
  const json = await readJson(BY_PRODUCT, [scheme, value, lot])
  // A maker may have given a lot a code that looks like one of our keys.
  return json === null && scheme === "platform" && lot === null ? readJson(BY_CODE, [value]) : json
}

/** Finds what a label names; null when its product is not on the books. One read, and none for a lot that was asked for just now. */
export async function findLabel(address: Named): Promise<Label | null> {
  const key = keyOf(address)
  const known = lots.get(key)
  if (known) return known
  const json = await (address.kind === "code" ? readJson(BY_CODE, [address.code]) : readProduct(address))
  if (json === null) return null
  const label = JSON.parse(json) as Label
  // Items are of goods alone.
  if (label.product_id === null && address.serial !== null) return null
  if (label.lot) {
    lots.set(key, label)
    lots.set(label.lot.code, label) // its page, which comes next, asks by the code
  }
  return label
}

/** The lot with this code; null when there is none. */
export const findLot = async (code: string): Promise<Label["lot"]> =>
  (await findLabel({ kind: "code", code: code.toUpperCase(), serial: null }))?.lot ?? null

/** What the links of a label lead to, as of today. */
export async function readFacts(label: Label): Promise<Facts | null> {
  const { product_id } = label
  const json = await (product_id === null
    ? readJson(MAKER, [label.producer_id])
    : readJson(FACTS, [product_id, today()]))
  return json === null ? null : (JSON.parse(json) as Facts)
}
