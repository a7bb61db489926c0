import { projectListingWorkflow } from "@san-ocop/marketplace/workflows"
import { linkProductProducersWorkflow } from "@san-ocop/ocop/workflows"

// Not undone when the workflow fails later: the next run says the same again, and until then the product is not shown.
projectListingWorkflow.hooks.projected(async ({ products }, { container }) => {
  const links = products.flatMap(({ product_id, producer_id }) => (producer_id ? [{ product_id, producer_id }] : []))
  if (links.length > 0) await linkProductProducersWorkflow(container).run({ input: { links } })
})
