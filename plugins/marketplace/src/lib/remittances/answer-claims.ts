import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { runSql } from "../run-sql"

const ANSWERED = `update cod_line set state = 'recovered', resolved_by = ?, resolved_at = ?
  where group_order_id = any(?::text[]) and state = 'claimed' and surplus = 0`

/** All the cash of these parcels has come: so has what was claimed for them. */
export async function answerClaims(
  context: Context,
  ids: readonly string[],
  { actor, at }: { actor: Actor; at: Date },
): Promise<void> {
  await runSql(context, ANSWERED, [actor.id, at, [...ids]])
}
