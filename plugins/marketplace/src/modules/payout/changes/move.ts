import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { PayoutState } from "@san-ocop/kit/http/payouts"
import { canMove } from "@san-ocop/kit/state-table"
import { payoutEntry } from "../../../lib/ledger/payout-entries"
import { postEntries } from "../../../lib/ledger/post-entries"
import { payoutNotice } from "../../../lib/notices/payout-notice"
import { PAYOUT_MOVES, PAYOUT_RELEASED } from "../../../lib/payouts/payout-moves"
import type { KeptPayout, MoveNote } from "../../../lib/payouts/types"
import { runSql } from "../../../lib/run-sql"

const MOVE = `update payout set state = ?, moved_at = ?, bank_reference = coalesce(?, bank_reference), reason = coalesce(?, reason) where id = any(?::text[])`
const RELEASE = `update payout_claim set released_at = ? where payout_id = any(?::text[]) and released_at is null`

/**
 * Moves payouts whose rows the caller has locked: the books move with them, their stalls are told, and what came to nothing is free to be paid again.
 * @throws Refusal conflict for a move that is not in the table; nothing has moved then
 */
export async function movePayouts(
  context: Context,
  payouts: readonly KeptPayout[],
  to: PayoutState,
  at: Date,
  note: MoveNote = {},
): Promise<void> {
  const { bank_reference = null, reason = null } = note
  if (payouts.some(({ state }) => !canMove(PAYOUT_MOVES, state, to))) {
    refuse("conflict", "Lệnh chi này không còn ở bước đó. Mời tải lại trang.", { code: "payout_move_refused" })
  }
  const ids = payouts.map(({ id }) => id)
  await runSql(context, MOVE, [to, at, bank_reference, reason, ids])
  if (PAYOUT_RELEASED.includes(to)) await runSql(context, RELEASE, [at, ids])
  await postEntries(
    context,
    payouts.map((payout) => payoutEntry(payout, to, at)),
  )
  for (const payout of payouts) {
    const notice = payoutNotice(payout, to, note)
    if (notice) await appendNotice(context, notice)
  }
}
