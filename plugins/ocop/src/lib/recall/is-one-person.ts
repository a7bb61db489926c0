import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { AtApproval } from "../../modules/recall/changes/approve"
import { onePersonSql } from "./one-person-sql"

const ONE = `select ${onePersonSql("?", "?")} as is_one`

/** Whether two accounts are one person's, so that nobody approves what he drafted himself. */
export const isOnePerson: AtApproval["isOnePerson"] = async (context, one, other) => {
  const [row] = await runSql<{ is_one: boolean }>(context, ONE, [one, other])
  return row?.is_one ?? false
}
