import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { canMove } from "@san-ocop/kit/state-table"
import { isTellingSql } from "../../../lib/recall/telling-sql"
import { RECALL_MOVES } from "../recall-moves"
import { lockRecall, recordRecall, refuseMoved } from "../rows"
import type { EndRecall, Write } from "../types"

const END = `update recall set state = ?, ended_by = ?, ended_by_name = ?, ended_at = ?, end_words = ?, report = ?::jsonb, updated_at = ?
  where id = ?`

const TELLING = `select ${isTellingSql("r")} as is_telling from recall r where r.id = ?`

/** Nobody who bought or gave is forgotten: a recall ends when all are found and told. @throws Refusal conflict */
export async function assertAllAreTold(context: Context, id: string): Promise<void> {
  const [row] = await runSql<{ is_telling: boolean }>(context, TELLING, [id])
  if (!row?.is_telling) return
  refuse("conflict", "Sàn còn đang tìm và báo cho người mua. Mời đợi xong rồi kết thúc.", { code: "buyers_untold" })
}

/** Ends a recall with its report, or withdraws a draft. The second click finds it done. @throws Refusal conflict */
export async function endRecall(context: Context, input: EndRecall & Write): Promise<void> {
  const { recall_id, to, words, report, actor, at } = input
  const recall = await lockRecall(context, recall_id)
  if (recall.state === to) return
  if (!canMove(RECALL_MOVES, recall.state, to)) refuseMoved()
  if (to === "closed") await assertAllAreTold(context, recall_id)
  const frozen = report === null ? null : JSON.stringify(report)
  await runSql(context, END, [to, actor.id, actor.name, at, words, frozen, at, recall_id])
  await recordRecall(context, input, recall, {
    action: `recall.${to}`,
    before: { state: recall.state },
    after: { state: to },
    reason: words,
  })
}
