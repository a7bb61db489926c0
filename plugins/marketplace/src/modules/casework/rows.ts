import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "../../lib/run-sql"
import type { AppealRow, AuthorityRequestRow, ComplaintRow, ReportRow, RestrictionRow } from "./types"

type Rows = {
  shopper_report: ReportRow
  complaint: ComplaintRow
  authority_request: AuthorityRequestRow
  seller_restriction: RestrictionRow
  case_appeal: AppealRow
}
type Table = keyof Rows | "case_message" | "case_hand_over"

/** Reads a case and holds its row until the transaction ends, so that of two clicks the second sees the first. @throws Refusal not_found */
export async function lockCase<T extends keyof Rows>(context: Context, table: T, id: string): Promise<Rows[T]> {
  const sql = `select * from ${table} where id = ? and deleted_at is null for update`
  const [row] = await runSql<Rows[T]>(context, sql, [id])
  return row ?? refuse("not_found", "Không tìm thấy hồ sơ này.")
}

/** Inserts a row; answers null where a unique rule says that it is there already. Names come from our own code. */
export async function insertRow(
  context: Context,
  table: Table,
  row: Record<string, unknown>,
  at: Date,
): Promise<string | null> {
  const all: Record<string, unknown> = { ...row, created_at: at, updated_at: at }
  const names = Object.keys(all)
  const sql = `insert into ${table} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})
    on conflict do nothing returning id`
  const [written] = await runSql<{ id: string }>(
    context,
    sql,
    names.map((name) => all[name]),
  )
  return written?.id ?? null
}

/** Writes some columns of a row that is held. */
export async function patchRow(
  context: Context,
  table: Table,
  id: string,
  patch: Record<string, unknown>,
  at: Date,
): Promise<void> {
  const row: Record<string, unknown> = { ...patch, updated_at: at }
  const names = Object.keys(row)
  const sets = names.map((name) => `${name} = ?`).join(", ")
  await runSql(context, `update ${table} set ${sets} where id = ?`, [...names.map((name) => row[name]), id])
}

/** @throws Refusal conflict, always: what was asked for is mostly a second click, or somebody was faster */
export function refuseMoved(): never {
  return refuse("conflict", "Hồ sơ này đã được xử lý hoặc không còn ở bước đó. Mời tải lại trang.", {
    code: "case_moved",
  })
}
