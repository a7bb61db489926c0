import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CaseSide } from "@san-ocop/kit/http/casework"
import { runSql } from "../run-sql"

/** What a file is handed in for: `appeal` is one against a measure, the other two are about a listing and about a producer. */
export const CASE_FILE_KINDS = [
  "complaint",
  "authority_request",
  "appeal",
  "listing_appeal",
  "verification_appeal",
] as const

export type NewCaseFile = {
  case_kind: (typeof CASE_FILE_KINDS)[number]
  case_id: string
  side: CaseSide
  private_file_id: string
  name: string
  mime: string
  size: number
}

const MOST_FILES = 10

const COUNT = "select count(*)::int as count from case_file where case_id = ? and side = ? and deleted_at is null"
const INSERT = `insert into case_file (id, case_kind, case_id, side, private_file_id, name, mime, size, added_by, added_at,
  created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/**
 * Ties a private file to what it is handed in for, in the transaction of a caller who holds that row and has seen that it still counts.
 * @throws Refusal not_allowed when the side has handed in ten
 */
export async function keepCaseFile(
  context: Context,
  file: NewCaseFile & { actor: Actor; at: Date },
): Promise<{ id: string; told: Pick<NewCaseFile, "name" | "mime" | "size" | "side"> }> {
  const { case_kind, case_id, side, private_file_id, name, mime, size, actor, at } = file
  const [files] = await runSql<{ count: number }>(context, COUNT, [case_id, side])
  if ((files?.count ?? 0) >= MOST_FILES) {
    refuse("not_allowed", `Mỗi bên được nộp nhiều nhất ${MOST_FILES} tệp cho một hồ sơ.`, { code: "too_many_files" })
  }
  const id = generateEntityId(undefined, "cfile")
  const values = [id, case_kind, case_id, side, private_file_id, name, mime, size, actor.id, at, at, at]
  await runSql(context, INSERT, values)
  return { id, told: { name, mime, size, side } }
}
