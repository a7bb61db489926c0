import type { Context } from "@medusajs/framework/types"
import { assertMove } from "@san-ocop/kit/state-table"
import { DELIVERY_MOVES } from "../../../lib/notices/delivery-moves"
import { nextAttempt } from "../../../lib/notices/retry"
import type { SendFailure } from "../../../lib/notices/send-failure"
import { runSql } from "../../../lib/run-sql"
import type { Settlement } from "./rows"

/** What an attempt comes to: given up, tried again later, or left open because it may have arrived. */
export function afterFailure(attempts: number, kind: SendFailure, at: Date): Pick<Settlement, "state" | "due_at"> {
  if (kind === "unknown") return { state: "unknown" }
  const due_at = kind === "refused" ? null : nextAttempt(attempts, at)
  return due_at ? { state: "pending", due_at } : { state: "failed" }
}

const SETTLE = `update notice_delivery set state = ?, sent_at = ?, due_at = coalesce(?, due_at), last_error = ?,
  cost = case when ?::boolean then cost end, updated_at = ? where id = ? and state = 'sending' and attempts = ?`

/** Writes what became of an attempt. One that was settled meanwhile is left as it is. */
export async function settle(
  context: Context,
  { id, attempts, state, due_at, error }: Settlement,
  at: Date,
): Promise<void> {
  assertMove(DELIVERY_MOVES, "sending", state)
  const charged = state === "sent" || state === "unknown"
  const values = [state, state === "sent" ? at : null, due_at ?? null, error ?? null, charged, at, id, attempts]
  await runSql(context, SETTLE, values)
}
