import { type Read, readJson } from "../database"
import { openRecallsOfProduct, PUBLIC_RECALLS, publicRecallJson, wasShownSql } from "../sql/recall"

const MOST = 100

const LIST: Read = {
  name: "catalog-recalls",
  text: `SELECT coalesce(json_agg(one ORDER BY approved_at DESC), '[]')::text FROM (SELECT ${publicRecallJson} AS one, r.approved_at
    FROM ${PUBLIC_RECALLS} ORDER BY r.approved_at DESC LIMIT ${MOST}) newest`,
}
const ONE: Read = {
  name: "catalog-recall",
  text: `SELECT ${publicRecallJson}::text FROM ${PUBLIC_RECALLS} AND r.code = $1`,
}
const OF_PRODUCT: Read = {
  name: "catalog-product-recalls",
  text: `SELECT json_build_object('name', p.title, 'recalls', ${openRecallsOfProduct("p.id")})::text FROM product p
    WHERE p.handle = $1 AND p.deleted_at IS NULL AND ${wasShownSql("p.id")}`,
}

/** The newest recalls as JSON text: a list of PublicRecall. */
export const recallsPage = (): Promise<string | null> => readJson(LIST, [])

/** A PublicRecall as JSON text, by its code as pages print it. */
export const recallPage = (code: string): Promise<string | null> => readJson(ONE, [code.replace("-", "").toUpperCase()])

/** ProductRecalls as JSON text, by the product's handle, on sale or not. */
export const productRecalls = (handle: string): Promise<string | null> => readJson(OF_PRODUCT, [handle])
