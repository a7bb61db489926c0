import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "../../../lib/run-sql"
import { recordCase } from "../record"
import { insertRow, lockCase, refuseMoved } from "../rows"
import type { NewCaseFile, Write } from "../types"

const MOST_FILES = 10

/** Ties a private file to its case. @throws Refusal conflict when the complaint is closed; not_allowed when there are ten */
export async function addFile(context: Context, input: NewCaseFile & Write): Promise<string> {
  const { actor, at, ...file } = input
  const row = await lockCase(context, file.case_kind, file.case_id)
  if (file.case_kind === "complaint" && (row.state === "resolved" || row.state === "decided")) refuseMoved()
  const sql = `select count(*)::int as count from case_file where case_id = ? and deleted_at is null`
  const [files] = await runSql<{ count: number }>(context, sql, [file.case_id])
  if ((files?.count ?? 0) >= MOST_FILES) {
    refuse("not_allowed", `Mỗi hồ sơ nhận nhiều nhất ${MOST_FILES} tệp.`, { code: "too_many_files" })
  }
  const id = generateEntityId(undefined, "cfile")
  await insertRow(context, "case_file", { id, ...file, added_by: actor.id, added_at: at }, at)
  const after = { name: file.name, mime: file.mime, size: file.size, side: file.side }
  await recordCase(context, { actor, at }, row, { action: `${file.case_kind}.file_added`, after })
  return id
}
