import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "../lib/each-or-warn"
import { readStaleListings } from "../reads/listings/stale-listings"
import { projectListingWorkflow } from "../workflows/listings/project-listing"

/** Lets products follow where the process died after a listing or its seller had changed and before the product did. */
export default async function projectStaleListings(container: MedusaContainer): Promise<void> {
  const sellerOf = new Map((await readStaleListings(container)).map(({ id, seller_id }) => [id, seller_id]))
  await eachOrWarn(container, "could not project listing", [...sellerOf.keys()], (id) =>
    projectListingWorkflow(container).run({ input: { listing_ids: [id], seller_id: sellerOf.get(id) ?? null } }),
  )
}

export const config = { name: "project-stale-listings", schedule: unlessTested("*/10 * * * *") }
