import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "../../../lib/run-sql"
import { assertDisputeMove, lockDispute, recordDispute } from "../rows"
import type { NewDisputeFile } from "../types"

const MOST_FILES = 6
const COUNT = `select count(*)::int as count from dispute_file where dispute_id = ? and side = ? and deleted_at is null`
const INSERT = `insert into dispute_file (id, dispute_id, private_file_id, side, name, mime, size, added_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Ties a private file to a dispute as evidence of one side. @throws Refusal conflict when it is too late for any; not_allowed when that side has six */
export async function addDisputeFile(context: Context, input: NewDisputeFile): Promise<void> {
  const { dispute_id, private_file_id, side, name, mime, size, actor, at } = input
  const { row } = await lockDispute(context, dispute_id)
  assertDisputeMove(row, side, "add_file", at)
  const [files] = await runSql<{ count: number }>(context, COUNT, [row.id, side])
  if ((files?.count ?? 0) >= MOST_FILES)
    refuse("not_allowed", `Mỗi bên gửi nhiều nhất ${String(MOST_FILES)} tệp.`, { code: "too_many_files" })
  const id = generateEntityId(undefined, "dispf")
  await runSql(context, INSERT, [id, row.id, private_file_id, side, name, mime, size, at, at, at])
  await recordDispute(context, { actor, at }, row, { action: "dispute.file_added", after: { name, mime, size, side } })
}
