import { decideListingWorkflow } from "@san-ocop/marketplace/workflows"
import {
  assertRegisteredGoods,
  assertListingProducer,
  assertProducerVerified,
  assertSpiritsLicence,
} from "@san-ocop/ocop/workflows"

decideListingWorkflow.hooks.validate(async ({ listing, decision }, { container }) => {
  if (decision !== "approved") return
  await assertListingProducer(container, listing)
  await assertRegisteredGoods(container, listing)
  await assertProducerVerified(container, listing)
  await assertSpiritsLicence(container, listing)
})
