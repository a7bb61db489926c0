import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { ReachedLot } from "../../modules/recall/types"
import { REACHED_LOTS } from "./reach-sql"

// Whoever writes that goods of a lot went into another holds that lot `for share`: he is waited for here, or waits and is then refused.
const HOLD = "select id from lot where id = any(?) order by id for update"

/**
 * The lots that a recall of `named` reaches, held like the named ones until the transaction ends, so that no link is written behind
 * the recall's back. What is reached only after a lot was waited for is reached by another round.
 */
export async function reachLots(context: Context, named: readonly string[]): Promise<ReachedLot[]> {
  const held = new Set<string>()
  let reached: ReachedLot[] = []
  for (let fresh = [...named]; fresh.length > 0;) {
    await runSql(context, HOLD, [fresh])
    for (const id of fresh) held.add(id)
    reached = await runSql<ReachedLot>(context, REACHED_LOTS, [named])
    fresh = reached.map(({ lot_id }) => lot_id).filter((id) => !held.has(id))
  }
  return reached
}
