import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { SaveListing } from "@san-ocop/kit/http/seller"
import { assertActorMaySellStep } from "./steps/assert-actor-may-sell"
import { assertPicturesStep } from "./steps/assert-pictures"
import { assertProducerStep } from "./steps/assert-producer"
import { createDraftStep } from "./steps/change-listing"

export type CreateListing = Required<Pick<SaveListing, "content" | "price" | "stock">> & {
  seller_id: string
  actor: Actor
}

/** A member writes a new draft. @throws Refusal not_found, forbidden, not_allowed, invalid_data */
export const createListingWorkflow = createWorkflow("create-listing", (input: CreateListing) => {
  const seller = assertActorMaySellStep(input)
  assertPicturesStep({ seller_id: input.seller_id, listing_id: null, pictures: input.content.pictures })
  assertProducerStep({ seller_id: input.seller_id, producer_id: input.content.producer_id })
  const draft = transform({ input, seller }, ({ input: { content, price, stock, actor }, seller: by }) => ({
    seller: by,
    content,
    price,
    stock,
    actor,
  }))
  return new WorkflowResponse(createDraftStep(draft))
})
