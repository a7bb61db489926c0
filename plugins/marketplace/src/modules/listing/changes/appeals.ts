import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { withdrawNotice } from "@san-ocop/floor/lib/withdraw-notice"
import type { AppealAgainst, AppealState } from "@san-ocop/kit/http/listing-appeal"
import { canMove } from "@san-ocop/kit/state-table"
import { runSql } from "../../../lib/run-sql"
import { APPEAL_MOVES } from "../appeal-moves"
import { toContent } from "../content"
import { REASONS, reasonText } from "../reasons"
import { insertRevision, lockListing, readRevision } from "../rows"
import type { AppealChange, AppealRow, DecideAppeal, ListingChange, ListingRow, OpenAppeal, Write } from "../types"
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

async function auditAppeal(
  context: Context,
  { actor }: { actor: Actor },
  appeal: Pick<AppealRow, "id" | "listing_id" | "seller_id" | "province_code">,
  entry: { action: string; reason: string | null; from: AppealState | null; to: AppealState },
): Promise<void> {
  const { listing_id: entity_id, seller_id, province_code } = appeal
  await appendAudit(context, {
    actor,
    action: entry.action,
    entity_type: "listing",
    entity_id,
    seller_id,
    province_code,
    before: entry.from && { appeal_state: entry.from },
    after: { appeal_id: appeal.id, appeal_state: entry.to },
    reason: entry.reason,
  })
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
  return id
}

async function lockAppeal(context: Context, id: string): Promise<AppealRow> {
  const sql = `select * from listing_appeal where id = ? and deleted_at is null for update`
  const [appeal] = await runSql<AppealRow>(context, sql, [id])
  return appeal ?? refuse("not_found", "Không tìm thấy khiếu nại này.")
}

const DECIDE = `
  update listing_appeal set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, answer = ?, updated_at = ?
   where id = ?`

/** A granted appeal lets what was taken down back on sale, and what was rejected wait for review again, as a new revision. */
async function grant(context: Context, appeal: AppealRow, write: Write): Promise<ListingChange> {
  const id = appeal.listing_id
  if (appeal.against === "taken_down") {
    return restore(context, { ...write, listing_id: id, reason: "Khiếu nại được chấp nhận." })
  }
  const before = await lockListing(context, id)
  const current = await readRevision(context, before.current_revision_id)
  const revision = await insertRevision(context, id, current.number + 1, toContent(current), write)
  const patch = { current_revision_id: revision, submitted_at: write.at }
  const change = await moveListing(context, write, { id, to: "submitted", patch, action: "listing.reopened" })
  return { ...change, revision_written: revision }
}

/**
 * Decides an appeal, or takes it back for its seller; once.
 * @throws Refusal forbidden for the officer whose own decision it is; conflict when it was decided, or the listing moved on
 */
export async function decideAppeal(context: Context, input: DecideAppeal & Write): Promise<AppealChange> {
  const { actor, at, to, answer } = input
  const appeal = await lockAppeal(context, input.appeal_id)
  if (!canMove(APPEAL_MOVES, appeal.state, to)) {
    const by = appeal.decided_by_name ? ` ${appeal.decided_by_name} đã trả lời.` : ""
    refuse("conflict", `Khiếu nại này đã được xử lý.${by}`, { code: "appeal_decided" })
  }
  if (to !== "withdrawn" && actor.id === appeal.against_by) {
    const message = "Quyết định này do chính anh/chị đưa ra. Khiếu nại phải do cán bộ khác xem xét."
    refuse("forbidden", message, { code: "appeal_same_officer" })
  }
  const decided = to === "withdrawn" ? [null, null, null, null] : [actor.id, actor.name, at, answer]
  await runSql(context, DECIDE, [to, ...decided, at, appeal.id])
  const entry = { action: `listing.appeal_${to}`, reason: answer, from: appeal.state, to } as const
  await auditAppeal(context, input, appeal, entry)
  const listing = await lockListing(context, appeal.listing_id)
  const notice_key = await tellOfListing(context, entry.action, listing, at, answer)
  const change = to === "granted" ? await grant(context, appeal, input) : null
  return { appeal: { ...appeal, state: to }, change, notice_key }
}

const REOPEN = `
  update listing_appeal set state = 'opened', decided_by = null, decided_by_name = null, decided_at = null, answer = null
   where id = ?`

/** Opens a decided appeal again, for a workflow that could not finish. */
export async function reopenAppeal(
  context: Context,
  { appeal, notice_key, ...write }: Omit<AppealChange, "change"> & Write,
): Promise<void> {
  if (notice_key) await withdrawNotice(context, notice_key)
  await runSql(context, REOPEN, [appeal.id])
  const entry = { action: "listing.change_undone", reason: null, from: appeal.state, to: "opened" } as const
  await auditAppeal(context, write, appeal, entry)
}
