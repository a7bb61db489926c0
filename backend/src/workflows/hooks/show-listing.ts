import { decideAppealWorkflow, decideListingWorkflow, restoreListingWorkflow } from "@san-ocop/marketplace/workflows"
import { assertShownGoodsRegistered } from "@san-ocop/ocop/workflows"

// All ways on sale but an import. A group may be given up while a listing is decided on, or is down. Who refuses a change shows
// nothing: what was on sale stays as it was.
decideListingWorkflow.hooks.decided(async ({ listing_id, decision }, { container }) => {
  if (decision === "approved") await assertShownGoodsRegistered(container, listing_id)
})
decideAppealWorkflow.hooks.decided(({ listing_id }, { container }) => assertShownGoodsRegistered(container, listing_id))
restoreListingWorkflow.hooks.restored(({ listing_id }, { container }) =>
  assertShownGoodsRegistered(container, listing_id),
)
