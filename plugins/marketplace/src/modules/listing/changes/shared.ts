import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ListingState } from "@san-ocop/kit/http/seller"
import { canMove } from "@san-ocop/kit/state-table"
import { LISTING_MOVES } from "../listing-moves"
import { lockListing, type ListingPatch, patchListing } from "../rows"
import type { ListingChange, ListingRow, Write } from "../types"
import { tellOfListing } from "./tell"

/** @throws Refusal conflict when somebody wrote a newer revision than the one that was looked at */
export function refuseStale(current: number, seen: number): void {
  if (current === seen) return
  refuse("conflict", "Nội dung vừa được sửa ở nơi khác. Mời tải lại trang để xem bản mới nhất.", {
    field: "revision_number",
    code: "listing_revision_stale",
  })
}

/** @throws Refusal conflict, always: what was asked for is mostly a second click, or somebody was faster */
export function refuseMoved(): never {
  return refuse("conflict", "Việc này đã được xử lý hoặc không còn phù hợp. Mời tải lại trang.", {
    code: "listing_move_refused",
  })
}

/** @throws Refusal conflict when the life cycle has no such move */
export function refuseMove(from: ListingState, to: ListingState): void {
  if (!canMove(LISTING_MOVES, from, to)) refuseMoved()
}

const recorded = (row: ListingRow): Record<string, unknown> => ({
  state: row.state,
  price: row.price,
  stock: row.stock,
  current_revision_id: row.current_revision_id,
  approved_revision_id: row.approved_revision_id,
})

/** The columns that differ, as the audit log keeps them. */
function difference(before: ListingRow, after: ListingRow): [Record<string, unknown>, Record<string, unknown>] {
  const [was, is] = [recorded(before), recorded(after)]
  const names = Object.keys(was).filter((name) => was[name] !== is[name])
  const pick = (row: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, row[name]]))
  return [pick(was), pick(is)]
}

/** Records a change of a listing in the transaction of the change. */
export async function auditListing(
  context: Context,
  { actor }: Write,
  action: string,
  before: ListingRow,
  after: ListingRow,
  reason: string | null = null,
): Promise<void> {
  const [was, is] = difference(before, after)
  const { id, province_code, seller_id } = after
  const entry = { actor, action, entity_type: "listing", entity_id: id, province_code, seller_id, reason }
  await appendAudit(context, { ...entry, before: was, after: is })
}

/** One move of the life cycle with the columns that go with it. @throws Refusal not_found, conflict */
export async function moveListing(
  context: Context,
  write: Write,
  move: { id: string; to: ListingState; patch: ListingPatch; action: string; reason?: string },
): Promise<ListingChange> {
  const before = await lockListing(context, move.id)
  refuseMove(before.state, move.to)
  const listing = await patchListing(context, move.id, { ...move.patch, state: move.to }, write.at)
  await auditListing(context, write, move.action, before, listing, move.reason)
  const notice_key = await tellOfListing(context, move.action, listing, write.at, move.reason)
  return { listing, before, revision_written: null, revision_decided: null, notice_key }
}
