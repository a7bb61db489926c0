import { submitListingWorkflow } from "@san-ocop/marketplace/workflows"
import { assertRegisteredGoods, assertListingProducer } from "@san-ocop/ocop/workflows"

// What an officer could not approve is not sent to him.
submitListingWorkflow.hooks.validate(async ({ listing }, { container }) => {
  await assertListingProducer(container, listing)
  await assertRegisteredGoods(container, listing)
})
