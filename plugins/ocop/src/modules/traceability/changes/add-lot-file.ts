import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { Write } from "../types"
import { lockLot } from "./lock-lot"

export type AddLotFile = {
  lot_id: string
  private_file_id: string
  name: string
  mime: string
  size: number
} & Write

const MOST_FILES = 30
const COUNT = "select count(*)::int as count from lot_file where lot_id = ? and deleted_at is null"
const INSERT = `insert into lot_file (id, lot_id, private_file_id, name, mime, size, added_by, added_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Puts evidence to a lot, also to one that is closed or recalled. @throws Refusal not_found, not_allowed */
export async function addLotFile(context: Context, input: AddLotFile): Promise<void> {
  const { lot_id, private_file_id, name, mime, size, actor, at } = input
  const { province_code, seller_id } = await lockLot(context, lot_id)
  const [counted] = await runSql<{ count: number }>(context, COUNT, [lot_id])
  if ((counted?.count ?? 0) >= MOST_FILES) {
    refuse("not_allowed", `Mỗi lô nhận nhiều nhất ${MOST_FILES} tệp.`, { code: "too_many_files" })
  }
  const id = generateEntityId(undefined, "lfile")
  await runSql(context, INSERT, [id, lot_id, private_file_id, name, mime, size, actor.id, at, at, at])
  const entry = { actor, action: "lot.file_added", entity_type: "lot", entity_id: lot_id, province_code, seller_id }
  await appendAudit(context, { ...entry, after: { name, mime, size } })
}
