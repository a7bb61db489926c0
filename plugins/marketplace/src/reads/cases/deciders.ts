import type { MedusaContainer } from "@medusajs/framework/types"
import type { AppealedKind } from "../../modules/casework/types"
import { readRows } from "../sql"

const OF_CASE: Readonly<Record<AppealedKind, string>> = {
  complaint: "select unnest(array[decided_by]) as id from complaint where id = ? and deleted_at is null",
  authority_request:
    "select unnest(array[registered_by, done_by]) as id from authority_request where id = ? and deleted_at is null",
  restriction: "select unnest(array[announced_by]) as id from seller_restriction where id = ? and deleted_at is null",
}
const OF_APPEALS = `select decided_by as id from case_appeal
  where case_kind = ? and case_id = ? and state = 'overturned' and deleted_at is null`

/** Those who had a hand in the outcome of a case, an appeal of the other side counted in: none of them judges an appeal against it. */
export async function readDeciders(container: MedusaContainer, kind: AppealedKind, id: string): Promise<string[]> {
  const sql = `select id from (${OF_CASE[kind]} union ${OF_APPEALS}) hands where id is not null`
  const rows = await readRows<{ id: string }>(container, sql, [id, kind, id])
  return rows.map((row) => row.id)
}
