import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { keepCaseFile, type NewCaseFile } from "../../../lib/cases/keep-case-file"
import type { Write } from "../types"
import { lockAppeal } from "./appeal-rows"

export type NewAppealFile = Pick<NewCaseFile, "case_id" | "private_file_id" | "name" | "mime" | "size">

/** Ties a private file to an appeal that waits. @throws Refusal not_found; conflict when it was decided; not_allowed for the eleventh */
export async function addAppealFile(context: Context, file: NewAppealFile & Write): Promise<string> {
  const { actor } = file
  const { id: appeal_id, listing_id, state, seller_id, province_code } = await lockAppeal(context, file.case_id)
  if (state !== "opened") {
    refuse("conflict", "Khiếu nại này đã được xử lý nên không nhận thêm tệp.", { code: "case_moved" })
  }
  const { id, told } = await keepCaseFile(context, { ...file, case_kind: "listing_appeal", side: "seller" })
  const about = { entity_type: "listing", entity_id: listing_id, seller_id, province_code }
  await appendAudit(context, { actor, action: "listing.file_added", ...about, after: { appeal_id, ...told } })
  return id
}
