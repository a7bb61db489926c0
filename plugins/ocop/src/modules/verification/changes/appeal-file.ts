import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { refuse } from "@san-ocop/floor/lib/problem"
import { keepCaseFile, type NewCaseFile } from "@san-ocop/marketplace/lib/cases/keep-case-file"
import { lockRegistration } from "../rows"
import type { Write } from "../types"
import { auditProducer } from "./shared"

export type NewAppealFile = Pick<NewCaseFile, "case_id" | "private_file_id" | "name" | "mime" | "size"> & Write

const OF = "select producer_id from verification_appeal where id = ? and deleted_at is null"

/** Ties a private file to an appeal that waits. @throws Refusal not_found; conflict when it was decided; not_allowed for the eleventh */
export async function addAppealFile(context: Context, file: NewAppealFile): Promise<string> {
  const [appeal] = await runSql<{ producer_id: string }>(context, OF, [file.case_id])
  // Who decides on the appeal holds the registration, too.
  const record = await lockRegistration(context, appeal?.producer_id ?? "")
  if ((await runSql(context, `${OF} and outcome is null`, [file.case_id])).length === 0) {
    refuse("conflict", "Khiếu nại này đã được xử lý nên không nhận thêm tệp.", { code: "case_moved" })
  }
  const { id, told } = await keepCaseFile(context, { ...file, case_kind: "verification_appeal", side: "seller" })
  await auditProducer(context, file, record, "appeal_file_added", { after: { appeal: file.case_id, ...told } })
  return id
}
