import type { Context } from "@medusajs/framework/types"
import { newIdSql } from "@san-ocop/floor/lib/new-id-sql"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { canMove } from "@san-ocop/kit/state-table"
import { RECALL_MOVES } from "../recall-moves"
import { lockRecall, recordRecall, refuseMoved } from "../rows"
import type { ReachedLot, RecallRecord, Write } from "../types"

/** What an approval needs of others, inside its own transaction. */
export type AtApproval = {
  /** Whether two accounts are one person's. */
  isOnePerson: (context: Context, one: string, other: string) => Promise<boolean>
  /** What is in these where they are boxes, and the lots into which goods of all that went. */
  reach: (context: Context, named: string[]) => Promise<ReachedLot[]>
  /** Stops the sale of all these lots and tells who sells them. Not called in a drill. */
  stop: (context: Context, recall: RecallRecord, lots: string[]) => Promise<void>
}
export type Approval = { moved: boolean; recall: RecallRecord }

const NAMED = `select lot_id from recall_lot where recall_id = ? and from_lot_id is null and deleted_at is null order by lot_id`

const ADD_REACHED = `insert into recall_lot (id, recall_id, lot_id, from_lot_id, created_at, updated_at)
  select ${newIdSql("rlot")}, ?, lot_id, from_lot_id, ?, ? from jsonb_to_recordset(?::jsonb) as t(lot_id text, from_lot_id text)
  on conflict (recall_id, lot_id) where deleted_at is null do nothing`

const APPROVE = `update recall set state = 'approved', approved_by = ?, approved_by_name = ?, approved_at = ?, updated_at = ? where id = ?`

/**
 * Approves a recall and stops the sale, in the transaction that it is called in. The second click of the same officer finds it done.
 * @throws Refusal forbidden for who drafted it, by whichever account; conflict when another was faster or it was withdrawn
 */
export async function approveRecall(
  context: Context,
  input: { recall_id: string } & Write,
  { isOnePerson, reach, stop }: AtApproval,
): Promise<Approval> {
  const { recall_id, actor, at } = input
  const recall = await lockRecall(context, recall_id)
  if (recall.state === "approved" && recall.approved_by === actor.id) return { moved: false, recall }
  if (!canMove(RECALL_MOVES, recall.state, "approved")) refuseMoved()
  if (recall.drafted_by === actor.id || (await isOnePerson(context, recall.drafted_by, actor.id))) {
    refuse("forbidden", "Người lập đề nghị không được tự duyệt, dù bằng tài khoản khác. Mời một cán bộ khác duyệt.", {
      code: "second_officer_needed",
    })
  }
  const named = (await runSql<{ lot_id: string }>(context, NAMED, [recall_id])).map(({ lot_id }) => lot_id)
  const reached = await reach(context, named)
  await runSql(context, ADD_REACHED, [recall_id, at, at, JSON.stringify(reached)])
  await runSql(context, APPROVE, [actor.id, actor.name, at, at, recall_id])
  const lots = [...new Set([...named, ...reached.map(({ lot_id }) => lot_id)])]
  await recordRecall(context, input, recall, {
    action: "recall.approved",
    before: { state: recall.state },
    after: { state: "approved", is_drill: recall.is_drill, lots: lots.length },
  })
  if (!recall.is_drill) await stop(context, recall, lots)
  return { moved: true, recall }
}
