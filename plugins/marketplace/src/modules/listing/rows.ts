import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ListingContent } from "@san-ocop/kit/http/seller"
import { rawAmount } from "../../lib/raw-amount"
import { runSql } from "../../lib/run-sql"
import { type RevisionColumns, toColumns } from "./content"
import type { ListingRow, NewListing, Write } from "./types"

export type RevisionRow = RevisionColumns & {
  id: string
  number: number
  decision: string | null
  decided_by: string | null
  decided_at: Date | null
  reason_code: string | null
  reason: string | null
}
export type ListingPatch = Partial<Omit<ListingRow, "id" | "seller_id" | "province_code">>

const COLUMNS = `id, product_id, variant_id, seller_id, province_code, state, sales_mode, group_code, price::float8 as price,
  stock, current_revision_id, approved_revision_id, submitted_at, taken_down_reason,
  taken_down_by, taken_down_at, risk, minimum_age`

/**
 * Reads a listing and holds its row until the transaction ends, so that of two clicks at once the second sees the first.
 * @throws Refusal not_found
 */
export async function lockListing(context: Context, id: string): Promise<ListingRow> {
  const sql = `select ${COLUMNS} from listing where id = ? and deleted_at is null for update`
  const [row] = await runSql<ListingRow>(context, sql, [id])
  return row ?? refuse("not_found", "Không tìm thấy sản phẩm này.")
}

/** Reads a revision. @throws Error when it is missing: a listing pointed at it */
export async function readRevision(context: Context, id: string): Promise<RevisionRow> {
  const [row] = await runSql<RevisionRow>(context, `select * from listing_revision where id = ?`, [id])
  if (!row) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `listing revision ${id} is missing`)
  return row
}

/** Inserts a draft without a revision; answers its id. */
export async function insertListing(context: Context, input: NewListing & Write): Promise<string> {
  const id = generateEntityId(undefined, "lst")
  await runSql(
    context,
    `insert into listing (id, seller_id, province_code, group_code, price, raw_price, stock, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)`,
    [
      id,
      input.seller.id,
      input.seller.province_code,
      input.content.group,
      input.price,
      rawAmount(input.price),
      input.stock,
      input.at,
      input.at,
    ],
  )
  return id
}

/** Inserts a revision; answers its id. */
export async function insertRevision(
  context: Context,
  listingId: string,
  number: number,
  content: ListingContent,
  { actor, at }: Write,
): Promise<string> {
  const id = generateEntityId(undefined, "lrev")
  const row: Record<string, unknown> = {
    id,
    listing_id: listingId,
    number,
    ...toColumns(content),
    written_by: actor.id,
    written_at: at,
  }
  const names = Object.keys(row)
  const sql = `insert into listing_revision (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`
  await runSql(
    context,
    sql,
    names.map((name) => row[name]),
  )
  return id
}

/** Writes some columns of a listing and answers the row as it is now, still held. */
export async function patchListing(context: Context, id: string, patch: ListingPatch, at: Date): Promise<ListingRow> {
  const row: Record<string, unknown> = { ...patch, updated_at: at }
  if (patch.price !== undefined) row.raw_price = rawAmount(patch.price)
  const names = Object.keys(row)
  const sets = names.map((name) => `${name} = ?${name === "raw_price" ? "::jsonb" : ""}`).join(", ")
  await runSql(context, `update listing set ${sets} where id = ?`, [...names.map((name) => row[name]), id])
  return lockListing(context, id)
}
