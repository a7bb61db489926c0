import { EventPriority } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { projectListingWorkflow } from "@san-ocop/marketplace/workflows"
import { RECALL_APPROVED } from "../../lib/events"
import { isOnePerson } from "../../lib/recall/is-one-person"
import { reachLots } from "../../lib/recall/reach-lots"
import { STOCK_OF_RECALL } from "../../lib/recall/stock-sql"
import { whileStockIsLocked } from "./steps/lock-stock"
import { assertMayRecallStep, type OnRecall, recalls, refuseOwnRecallStep } from "./steps/recalls"
import { stopSale } from "./steps/stop-sale"

const HELD = `select listing_id, seller_id from listing_hold h join listing l on l.id = h.listing_id
  where h.ground = 'recalled' and h.source_id = ? and h.released_at is null and h.deleted_at is null order by listing_id`

// Not undone: what two people decided and told is true whatever fails afterwards.
const approveRecallStep = createStep("approve-recall", async ({ recall_id, actor }: OnRecall, { container }) => {
  // The time is read under the lock: of two recalls of one lot the earlier is the one that counted and took its stock.
  const approve = () => {
    const write = { actor, at: clock.now() }
    const others = { isOnePerson, reach: reachLots, stop: stopSale(container, write) }
    return recalls(container).approve({ recall_id, ...write }, others)
  }
  await whileStockIsLocked(container, STOCK_OF_RECALL, recall_id, approve)
  const held = await readRows<{ listing_id: string; seller_id: string }>(container, HELD, [recall_id])
  return new StepResponse({
    listing_ids: held.map(({ listing_id }) => listing_id),
    seller_id: held.map(({ seller_id }) => seller_id),
  })
})

/**
 * A second person approves a recall: in one transaction its lots and all that they went into are recalled, and their goods leave the
 * market. Then the shop follows. Finding the buyers and telling them is left to subscriber `tell-buyers`, so that nobody waits for it;
 * what a process that died left undone, job `follow-recalls` does. A drill finds the lots and the buyers and does nothing else.
 * @throws Refusal not_found, forbidden, conflict
 */
export const approveRecallWorkflow = createWorkflow("approve-recall", (input: OnRecall) => {
  assertMayRecallStep(input)
  refuseOwnRecallStep(input)
  const held = approveRecallStep(input)
  when("goods-are-held", held, ({ listing_ids }) => listing_ids.length > 0).then(() => {
    projectListingWorkflow.runAsStep({ input: held })
  })
  const data = transform({ input }, ({ input: { recall_id: id } }) => ({ id }))
  // Before hundreds of products that search has yet to hear of: somebody may be about to eat it.
  emitEventStep({ eventName: RECALL_APPROVED, data, options: { priority: EventPriority.CRITICAL } })
  return new WorkflowResponse(held)
})
