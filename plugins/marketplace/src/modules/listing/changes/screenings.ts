import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Screening } from "@san-ocop/kit/http/screening"
import { runSql } from "../../../lib/run-sql"
import { lockListing } from "../rows"
import { WAITING } from "../listing-moves"
import type { RecordScreening } from "../types"

// Sent again unchanged, a revision is screened again: what counts is what the department sees now.
const KEEP = `
  insert into listing_screening (id, listing_id, revision_id, rules_version, risk, findings, screened_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
  on conflict (revision_id, rules_version) where deleted_at is null do update
    set risk = excluded.risk, findings = excluded.findings, screened_at = excluded.screened_at, updated_at = excluded.updated_at`

/** Keeps what was found in a revision that goes to the department. */
export async function keepScreening(
  context: Context,
  {
    listing_id,
    revision_id,
    screening,
    at,
  }: { listing_id: string; revision_id: string; screening: Screening; at: Date },
): Promise<void> {
  const { version, risk, findings } = screening
  const id = generateEntityId(undefined, "lscr")
  await runSql(context, KEEP, [id, listing_id, revision_id, version, risk, JSON.stringify(findings), at, at, at])
}

/** Keeps a screening by newer rules of what waits; false when something else waits by now. */
export async function recordScreening(context: Context, input: RecordScreening): Promise<boolean> {
  const listing = await lockListing(context, input.listing_id)
  if (listing.current_revision_id !== input.revision_id || !WAITING.includes(listing.state)) return false
  await keepScreening(context, input)
  await runSql(context, `update listing set risk = ? where id = ?`, [input.screening.risk, listing.id])
  return true
}
