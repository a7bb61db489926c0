import type { Context, MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import type { Held, PlaceHolds } from "../../modules/listing/types"

/**
 * Places holds inside another change's own transaction, `context`, which has checked who asks. The goods are off sale when it commits;
 * their products follow by `projectListingWorkflow`.
 */
export const holdListings = (
  container: MedusaContainer,
  input: PlaceHolds & { actor: Actor; at: Date },
  context: Context,
): Promise<Held[]> => container.resolve<ListingModuleService>(LISTING_MODULE).placeHolds(input, context)
