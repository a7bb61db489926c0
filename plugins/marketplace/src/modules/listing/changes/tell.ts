import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { listingNotice } from "../../../lib/notices/listing-notice"
import { readRevision } from "../rows"
import type { ListingRow } from "../types"

/** Tells those who wait for a change of a listing, in the transaction of the change; answers the notice's key. */
export async function tellOfListing(
  context: Context,
  action: string,
  listing: ListingRow,
  at: Date,
  reason: string | null = null,
): Promise<string | null> {
  const { name } = await readRevision(context, listing.current_revision_id)
  const notice = listingNotice(action, listing, name, reason)
  if (!notice) return null
  const dedupe_key = `${action}:${listing.id}:${at.toISOString()}`
  await appendNotice(context, { ...notice, dedupe_key })
  return dedupe_key
}
