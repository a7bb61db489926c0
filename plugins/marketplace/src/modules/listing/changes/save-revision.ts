import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "../../../lib/run-sql"
import { needsReview, toColumns, toContent } from "../content"
import { WAITING, WRITABLE } from "../listing-moves"
import { insertRevision, lockListing, type ListingPatch, patchListing, readRevision } from "../rows"
import { saleTerms } from "../sale-terms"
import type { ListingChange, ListingRow, SaveRevision, Write } from "../types"
import { keepScreening } from "./screenings"
import { auditListing, refuseMove, refuseStale } from "./shared"
import { tellOfListing } from "./tell"

/** @throws Refusal not_allowed where the life cycle lets a seller write nothing */
export function refuseUnwritable(listing: ListingRow): void {
  if (WRITABLE.includes(listing.state)) return
  const message = "Sản phẩm này hiện không sửa được. Mời bà con liên hệ Sở Công Thương của tỉnh."
  refuse("not_allowed", message, { code: "listing_not_writable" })
}

async function approveUnreviewed(context: Context, revision: string, at: Date): Promise<void> {
  await runSql(
    context,
    `update listing_revision set decision = 'approved', decided_by = 'rule:unreviewed-fields', decided_at = ? where id = ?`,
    [at, revision],
  )
}

/** What a save does to a listing that shoppers can see: the whole of it waits for review, or it shows at once. */
async function onSale(context: Context, before: ListingRow, revision: string, input: SaveRevision & Write) {
  const approved = await readRevision(context, before.approved_revision_id ?? "")
  if (!needsReview(toContent(approved), input.content)) {
    await approveUnreviewed(context, revision, input.at)
    const terms = saleTerms(toColumns(input.content), before.sales_mode)
    return { state: "approved", approved_revision_id: revision, ...terms, risk: 0 } satisfies ListingPatch
  }
  // A change that already waits keeps its place in the queue.
  const since = before.state === "changed" ? before.submitted_at : input.at
  return { state: "changed", submitted_at: since } satisfies ListingPatch
}

/** Writes the next revision: see the service method. */
export async function saveRevision(context: Context, input: SaveRevision & Write): Promise<ListingChange> {
  const before = await lockListing(context, input.listing_id)
  refuseUnwritable(before)
  const current = await readRevision(context, before.current_revision_id)
  refuseStale(current.number, input.revision_number ?? current.number)
  const revision = await insertRevision(context, before.id, current.number + 1, input.content, input)
  const shown = before.approved_revision_id !== null
  const effect: ListingPatch = shown
    ? await onSale(context, before, revision, input)
    : { group_code: input.content.group }
  if (effect.state && effect.state !== before.state) refuseMove(before.state, effect.state)
  const { price, stock = before.stock } = input
  const { screening } = input
  const waits = WAITING.includes(effect.state ?? before.state)
  if (waits && screening) {
    await keepScreening(context, { listing_id: before.id, revision_id: revision, screening, at: input.at })
  }
  const risk = waits ? (screening?.risk ?? 0) : 0
  const patch = { ...effect, current_revision_id: revision, price, stock, risk }
  const listing = await patchListing(context, before.id, patch, input.at)
  if (shown) await auditListing(context, input, "listing.changed", before, listing)
  const waitsNow = listing.state === "changed" && before.state !== "changed"
  const notice_key = waitsNow ? await tellOfListing(context, "listing.changed", listing, input.at) : null
  return { listing, before, revision_written: revision, revision_decided: null, notice_key }
}
