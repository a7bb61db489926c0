import type { Context } from "@medusajs/framework/types"
import { lockListing, readRevision } from "../rows"
import type { ListingChange, Write } from "../types"
import { endOpenAppeal } from "./end-open-appeal"
import { moveListing } from "./shared"

/**
 * Puts a listing back on sale, `changed` when a revision waited as it was taken down. An appeal against the take-down has got what it asks
 * for, and ends.
 * @throws Refusal conflict
 */
export async function restore(
  context: Context,
  input: { listing_id: string; reason?: string } & Write,
): Promise<ListingChange> {
  const { id, current_revision_id } = await lockListing(context, input.listing_id)
  const waits = (await readRevision(context, current_revision_id)).decision === null
  const patch = { taken_down_reason: null, taken_down_by: null, taken_down_at: null }
  const { reason } = input
  const move = {
    id,
    to: waits ? "changed" : "approved",
    patch,
    action: "listing.restored",
    ...(reason && { reason }),
  } as const
  const change = await moveListing(context, input, move)
  return { ...change, appeal_ended: await endOpenAppeal(context, id, input) }
}
