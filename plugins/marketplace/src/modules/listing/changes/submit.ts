import type { Context } from "@medusajs/framework/types"
import type { Screening } from "@san-ocop/kit/http/screening"
import { SUBMITTABLE } from "../listing-moves"
import { lockListing } from "../rows"
import type { ListingChange, Write } from "../types"
import { keepScreening } from "./screenings"
import { moveListing, refuseMoved } from "./shared"

type Submit = { listing_id: string; screening?: Screening | undefined } & Write

/** Sends the current revision to the department, with what the rules found in it. @throws Refusal conflict */
export async function submit(context: Context, input: Submit): Promise<ListingChange> {
  const { listing_id, screening, at } = input
  const before = await lockListing(context, listing_id)
  if (!SUBMITTABLE.includes(before.state)) return refuseMoved()
  if (screening) await keepScreening(context, { listing_id, revision_id: before.current_revision_id, screening, at })
  const patch = { submitted_at: at, risk: screening?.risk ?? 0 }
  return moveListing(context, input, { id: listing_id, to: "submitted", patch, action: "listing.submitted" })
}
