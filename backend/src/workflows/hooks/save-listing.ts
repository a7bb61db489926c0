import { saveListingWorkflow } from "@san-ocop/marketplace/workflows"
import { assertSavedGoodsRegistered } from "@san-ocop/ocop/workflows"

// A change of what was sent already goes to an officer by itself: nobody sends it, so it is judged as it is saved.
saveListingWorkflow.hooks.validate(async ({ listing, content }, { container }) => {
  await assertSavedGoodsRegistered(container, listing, content)
})
