import type { Context } from "@medusajs/framework/types"
import { insertListing, insertRevision, patchListing } from "../rows"
import type { ListingChange, NewListing, Write } from "../types"

/** A draft and its first revision. Nobody else relies on a draft, so the audit log starts when it is submitted. */
export async function createDraft(context: Context, input: NewListing & Write): Promise<ListingChange> {
  const id = await insertListing(context, input)
  const revision = await insertRevision(context, id, 1, input.content, input)
  const listing = await patchListing(context, id, { current_revision_id: revision }, input.at)
  return { listing, before: null, revision_written: revision, revision_decided: null }
}
