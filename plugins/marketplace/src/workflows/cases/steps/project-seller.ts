import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRows } from "../../../reads/sql"
import { projectListingWorkflow } from "../../listings/project-listing"

/**
 * Lets a seller's products follow what was just decided, so that search follows too. Sale itself is judged by the decision; what
 * fails here is repeated by the job `project-stale-listings`, and does not take the decision back.
 */
export const projectSellerStep = createStep("project-seller", async (seller_id: string, { container }) => {
  const sql = `select id from listing where seller_id = ? and product_id is not null and deleted_at is null`
  const listing_ids = (await readRows<{ id: string }>(container, sql, [seller_id])).map(({ id }) => id)
  try {
    await projectListingWorkflow(container).run({ input: { listing_ids, seller_id } })
  } catch (error) {
    const why = error instanceof Error ? error.message : JSON.stringify(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`products of ${seller_id} follow later: ${why}`)
  }
  return new StepResponse(listing_ids.length)
})
