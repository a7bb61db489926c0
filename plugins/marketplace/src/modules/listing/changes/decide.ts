import type { Context } from "@medusajs/framework/types"
import { runSql } from "../../../lib/run-sql"
import { DECISION_OUTCOMES } from "../listing-moves"
import { reasonText } from "../reasons"
import { lockListing, type ListingPatch, patchListing, readRevision } from "../rows"
import type { Decide, ListingChange, Write } from "../types"
import { saleTerms } from "../sale-terms"
import { refuseDecided } from "./refuse-decided"
import { auditListing, refuseStale } from "./shared"
import { tellOfListing } from "./tell"

/** Decides on the waiting revision, once: see the service method. */
export async function decide(context: Context, input: Decide & Write): Promise<ListingChange> {
  const before = await lockListing(context, input.listing_id)
  const current = await readRevision(context, before.current_revision_id)
  refuseStale(current.number, input.revision_number)
  const outcomes = DECISION_OUTCOMES[before.state] ?? (await refuseDecided(context, before.id))
  const state = outcomes[input.decision]
  const reason = [input.reason_code ?? null, input.reason ?? null]
  await runSql(
    context,
    `update listing_revision set decision = ?, decided_by = ?, decided_at = ?, reason_code = ?, reason = ? where id = ?`,
    [input.decision, input.actor.id, input.at, ...reason, current.id],
  )
  const approval: ListingPatch =
    input.decision === "approved" ? { approved_revision_id: current.id, ...saleTerms(current, before.sales_mode) } : {}
  const listing = await patchListing(context, before.id, { ...approval, state, risk: 0 }, input.at)
  const words = reasonText(input.reason_code ?? null, input.reason ?? null)
  await auditListing(context, input, `listing.${input.decision}`, before, listing, words)
  const notice_key = await tellOfListing(context, `listing.${input.decision}`, listing, input.at, words)
  return { listing, before, revision_written: null, revision_decided: current.id, notice_key }
}
