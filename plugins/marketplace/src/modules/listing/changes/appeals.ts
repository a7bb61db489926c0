import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { askForJudge, inTransaction, whoJudgesInstead } from "@san-ocop/floor/lib/staff/appeal-judges"
import { withdrawNotice } from "@san-ocop/floor/lib/withdraw-notice"
import type { AppealAgainst } from "@san-ocop/kit/http/listing-appeal"
import { canMove } from "@san-ocop/kit/state-table"
import { judgesOf, OWN_DECISION } from "../../../lib/appeal-judges"
import { runSql } from "../../../lib/run-sql"
import { APPEAL_MOVES } from "../appeal-moves"
import { toContent } from "../content"
import { REASONS, reasonText } from "../reasons"
import { insertRevision, lockListing, readRevision, type RevisionRow } from "../rows"
import type { AppealChange, AppealRow, DecideAppeal, ListingChange, ListingRow, OpenAppeal, Write } from "../types"
import { auditAppeal, endAppeal, lockAppeal, missingAppeal, reopenAppeal } from "./appeal-rows"
import { restore } from "./restore"
import { moveListing } from "./shared"
import { tellOfListing } from "./tell"

type Against = { against: AppealAgainst; at: Date; by: string; reason: string }

/** The decision that a seller may appeal now. @throws Refusal conflict where there is none */
async function appealable(context: Context, listing: ListingRow): Promise<Against> {
  if (listing.state === "taken_down" && listing.taken_down_at && listing.taken_down_by) {
    const { taken_down_at: at, taken_down_by: by, taken_down_reason: reason } = listing
    return { against: "taken_down", at, by, reason: reason ?? REASONS.other }
  }
  const revision = await readRevision(context, listing.current_revision_id)
  if (listing.state === "rejected" && revision.decided_at && revision.decided_by) {
    const reason = reasonText(revision.reason_code, revision.reason) ?? REASONS.other
    return { against: "rejected", at: revision.decided_at, by: revision.decided_by, reason }
  }
  return refuse("conflict", "Sản phẩm này hiện không có quyết định nào để khiếu nại.", { code: "nothing_to_appeal" })
}

const OPEN = `
  insert into listing_appeal (id, listing_id, seller_id, province_code, against, against_at, against_by, against_reason, words,
    opened_by, opened_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (listing_id, against, against_at) where deleted_at is null do nothing returning id`

/** Opens an appeal; answers its id. @throws Refusal conflict when there is nothing to appeal, or it was appealed */
export async function openAppeal(context: Context, input: OpenAppeal & Write): Promise<string> {
  const listing = await lockListing(context, input.listing_id)
  const { against, at, by, reason } = await appealable(context, listing)
  const id = generateEntityId(undefined, "lapp")
  const of = [listing.id, listing.seller_id, listing.province_code]
  const values = [id, ...of, against, at, by, reason, input.words, input.actor.id, input.at, input.at, input.at]
  const [opened] = await runSql<{ id: string }>(context, OPEN, values)
  if (!opened) {
    const message = "Quyết định này đã được khiếu nại một lần. Mời bà con xem trả lời của Sở."
    refuse("conflict", message, { code: "appealed_already" })
  }
  const entry = { action: "listing.appealed", reason: input.words, from: null, to: "opened" } as const
  await auditAppeal(context, input, { ...listing, id, listing_id: listing.id }, entry)
  await tellOfListing(context, "listing.appealed", listing, input.at)
  const { name } = await readRevision(context, listing.current_revision_id)
  await askForJudge(context, judgesOf({ ...listing, deciders: [by] }), { id, about: name })
  return id
}

async function listingOf(context: Context, appealId: string): Promise<string> {
  const sql = `select listing_id from listing_appeal where id = ? and deleted_at is null`
  const [appeal] = await runSql<Pick<AppealRow, "listing_id">>(context, sql, [appealId])
  return appeal?.listing_id ?? missingAppeal()
}

/** True while the listing stands under the very decision that is appealed: it may have been taken back meanwhile. */
function stands(listing: ListingRow, revision: RevisionRow, { against, against_at }: AppealRow): boolean {
  const decided_at = against === "taken_down" ? listing.taken_down_at : revision.decided_at
  return listing.state === against && decided_at?.getTime() === against_at.getTime()
}

/**
 * A granted appeal lets what was taken down back on sale, and what was rejected wait for review again, as a new revision. Nothing moves
 * where the decision was taken back meanwhile, whatever was decided after it.
 */
async function grant(context: Context, appeal: AppealRow, write: Write): Promise<ListingChange | null> {
  const id = appeal.listing_id
  const before = await lockListing(context, id)
  const current = await readRevision(context, before.current_revision_id)
  if (!stands(before, current, appeal)) return null
  if (appeal.against === "taken_down") {
    return restore(context, { ...write, listing_id: id, reason: "Khiếu nại được chấp nhận." })
  }
  const revision = await insertRevision(context, id, current.number + 1, toContent(current), write)
  const patch = { current_revision_id: revision, submitted_at: write.at }
  const change = await moveListing(context, write, { id, to: "submitted", patch, action: "listing.reopened" })
  return { ...change, revision_written: revision }
}

/**
 * Decides an appeal, or takes it back for its seller; once.
 * @throws Refusal forbidden for the officer whose own decision it is; conflict when it was decided
 */
export async function decideAppeal(context: Context, input: DecideAppeal & Write): Promise<AppealChange> {
  const { actor, at, to, answer } = input
  // The listing before the appeal, as for a restoration: in any other order the two could wait for each other.
  const listing = await lockListing(context, await listingOf(context, input.appeal_id))
  const appeal = await lockAppeal(context, input.appeal_id)
  if (!canMove(APPEAL_MOVES, appeal.state, to)) {
    const by = appeal.decided_by_name ? ` ${appeal.decided_by_name} đã trả lời.` : ""
    refuse("conflict", `Khiếu nại này đã được xử lý.${by}`, { code: "appeal_decided" })
  }
  if (to !== "withdrawn" && actor.id === appeal.against_by) {
    const instead = await whoJudgesInstead(
      inTransaction(context),
      judgesOf({ ...appeal, deciders: [appeal.against_by] }),
    )
    refuse("forbidden", `${OWN_DECISION} ${instead}`, { code: "appeal_same_officer" })
  }
  await endAppeal(context, input, appeal, { to, answer })
  const notice_key = await tellOfListing(context, `listing.appeal_${to}`, listing, at, answer)
  const change = to === "granted" ? await grant(context, appeal, input) : null
  return { appeal: { ...appeal, state: to }, change, notice_key }
}

/** Opens a decided appeal again, for a workflow that could not finish. */
export async function undoDecision(
  context: Context,
  { appeal, notice_key, ...write }: Omit<AppealChange, "change"> & Write,
): Promise<void> {
  if (notice_key) await withdrawNotice(context, notice_key)
  await reopenAppeal(context, write, appeal)
}
