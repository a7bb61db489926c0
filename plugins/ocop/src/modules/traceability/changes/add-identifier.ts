import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { IdentifierScheme } from "@san-ocop/kit/product-identifier"
import type { Write } from "../types"

export type AddIdentifier = {
  product_id: string
  producer_id: string
  scheme: Exclude<IdentifierScheme, "platform">
  value: string
  province_code: string
  seller_id: string
} & Write

const ADD = `insert into product_identifier (id, product_id, producer_id, scheme, value, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`
const WHOSE = "select product_id from product_identifier where scheme = ? and value = ? and deleted_at is null"
const RETIRE = `update product_identifier set retired_at = ?, updated_at = ?
  where product_id = ? and scheme = ? and value <> ? and retired_at is null and deleted_at is null`

/**
 * Gives a product a GTIN or a number of the state. One that it had before answers on, and is no longer printed.
 * @throws Refusal conflict for a number of another product
 */
export async function addIdentifier(context: Context, input: AddIdentifier): Promise<void> {
  const { product_id, producer_id, scheme, value, province_code, seller_id, actor, at } = input
  const id = generateEntityId(undefined, "pident")
  const added = await runSql(context, ADD, [id, product_id, producer_id, scheme, value, at, at])
  if (added.length === 0) {
    const [known] = await runSql<{ product_id: string }>(context, WHOSE, [scheme, value])
    if (known?.product_id === product_id) return
    refuse("conflict", "Mã này đã thuộc một sản phẩm khác.", { field: "value", code: "identifier_taken" })
  }
  await runSql(context, RETIRE, [at, at, product_id, scheme, value])
  const entry = { actor, action: "product_identifier.added", entity_type: "product_identifier", entity_id: id }
  await appendAudit(context, { ...entry, province_code, seller_id, after: { product_id, scheme, value } })
}
