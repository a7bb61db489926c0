import type { MedusaContainer } from "@medusajs/framework/types"
import type { Appeal, AppealState, CaseFile } from "@san-ocop/kit/http/casework"
import type { AppealedKind } from "../../modules/casework/types"
import { readRows } from "../sql"
import { filesOf } from "./case-files"

const APPEALS = `
  select case_id, id, side, words, filed_at, case when state = 'filed' then due_at end as due_at, state, decision_words, decided_at, ${filesOf("case_appeal.id")} as files
    from case_appeal where case_kind = ? and case_id = any(?) and deleted_at is null`

type Row = {
  case_id: string
  id: string
  side: "shopper" | "seller"
  words: string
  filed_at: Date
  due_at: Date | null
  state: AppealState
  decision_words: string | null
  decided_at: Date | null
  files: CaseFile[]
}

const appealOf = ({ case_id: _case, filed_at, due_at, decided_at, ...appeal }: Row): Appeal => ({
  ...appeal,
  filed_at: filed_at.toISOString(),
  due_at: due_at?.toISOString() ?? null,
  decided_at: decided_at?.toISOString() ?? null,
})

/** The appeals against the outcomes of these cases, by the case's id. */
export async function readAppeals(
  container: MedusaContainer,
  kind: AppealedKind,
  ids: string[],
): Promise<Map<string, Appeal>> {
  const rows = await readRows<Row>(container, APPEALS, [kind, ids])
  return new Map(rows.map((row) => [row.case_id, appealOf(row)]))
}

/** The appeals of both sides against the outcome of a complaint, in the order in which they were filed. */
export const readComplaintAppeals = async (container: MedusaContainer, complaintId: string): Promise<Appeal[]> =>
  (await readRows<Row>(container, `${APPEALS} order by filed_at, id`, ["complaint", [complaintId]])).map(appealOf)
