import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { NewSeller } from "../../modules/seller/types"
import { createSellersWorkflow } from "./create-sellers"

export type CreateSeller = { seller: NewSeller; actor: Actor }

/** Makes one seller with all that selling needs; answers `{ id, slug, name }`. @throws Refusal not_found, forbidden */
export const createSellerWorkflow = createWorkflow("create-seller", (input: CreateSeller) => {
  const sellers = createSellersWorkflow.runAsStep({
    input: transform({ input }, (data) => ({ sellers: [data.input.seller], actor: data.input.actor })),
  })
  return new WorkflowResponse(transform({ sellers }, (data) => data.sellers[0]!))
})
