import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { SheetLine } from "../../../lib/recognition/read-lines"
import { holdProvince } from "./certificate-rows"
import { insertLines } from "./import-rows"

export type NewImport = {
  province_code: string
  file_name: string
  sha256: string
  lines: readonly SheetLine[]
  actor: Actor
  at: Date
}

const FIND = `select id from recognition_import where province_code = ? and sha256 = ? and state <> 'undone' and deleted_at is null`
const INSERT = `insert into recognition_import (id, province_code, file_name, sha256, row_count, uploaded_by, uploaded_at)
  values (?, ?, ?, ?, ?, ?, ?)`

/** Keeps the lines of a file for its dry run; the same file again is the import that is there: see the service method. */
export async function openImport(context: Context, file: NewImport): Promise<{ id: string; is_new: boolean }> {
  const { province_code, file_name, sha256, lines, actor, at } = file
  await holdProvince(context, province_code)
  const [there] = await runSql<{ id: string }>(context, FIND, [province_code, sha256])
  if (there) return { id: there.id, is_new: false }
  const id = generateEntityId(undefined, "rimp")
  await runSql(context, INSERT, [id, province_code, file_name, sha256, lines.length, actor.name, at])
  await insertLines(context, id, lines)
  await appendAudit(context, {
    actor,
    action: "recognition_import.checked",
    entity_type: "recognition_import",
    entity_id: id,
    province_code,
    after: { file_name, rows: lines.length },
  })
  return { id, is_new: true }
}
