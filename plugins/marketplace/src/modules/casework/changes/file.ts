import type { Context } from "@medusajs/framework/types"
import { keepCaseFile } from "../../../lib/cases/keep-case-file"
import { runSql } from "../../../lib/run-sql"
import { recordCase } from "../record"
import { lockCase, refuseMoved } from "../rows"
import type { CaseworkFile, Write } from "../types"

const TABLES = { complaint: "complaint", authority_request: "authority_request", appeal: "case_appeal" } as const
const APPEALED = `select 1 from case_appeal where case_kind = 'complaint' and case_id = ? and side = ? and state = 'filed'
  and deleted_at is null`
/** After these nothing more is handed in. */
const ENDS: readonly string[] = ["resolved", "decided", "upheld", "overturned"]

/** True while what a side hands in still counts: on a complaint that is closed, as long as his own appeal waits. */
async function isInTime(context: Context, { case_kind, case_id, side }: CaseworkFile, state: string): Promise<boolean> {
  if (case_kind === "authority_request" || !ENDS.includes(state)) return true
  return case_kind === "complaint" && (await runSql(context, APPEALED, [case_id, side])).length > 0
}

/** Ties a private file to its case. @throws Refusal conflict when the complaint or the appeal is closed; not_allowed when the side has handed in ten */
export async function addFile(context: Context, file: CaseworkFile & Write): Promise<string> {
  const row = await lockCase(context, TABLES[file.case_kind], file.case_id)
  if (!(await isInTime(context, file, row.state))) refuseMoved()
  const { id, told } = await keepCaseFile(context, file)
  // What is handed in with an appeal is told of the case that it is about.
  const about = "case_id" in row ? { ...row, id: row.case_id, kind: row.case_kind } : { ...row, kind: file.case_kind }
  await recordCase(context, file, about, { action: `${about.kind}.file_added`, after: told })
  return id
}
