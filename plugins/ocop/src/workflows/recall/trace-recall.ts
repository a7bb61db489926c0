import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { aboutBuyers, GOODS_OF_RECALL } from "../../lib/recall/about-buyers"
import type { RecalledGoods } from "../../lib/recall/about-goods"
import { FOUND_PARCELS } from "../../lib/recall/found-parcels-sql"
import type { FoundParcel } from "../../modules/recall/types"
import { recalls } from "./steps/recalls"

type OneRecall = { recall_id: string }

// A transaction holds this many buyers, so that others need not wait long for their rows and a process that dies loses little.
const AT_ONCE = 200

// Not undone: the parcels that were found were sent, whatever fails afterwards.
const findBuyersStep = createStep("find-buyers", async ({ recall_id }: OneRecall, { container }) => {
  const parcels = await readRows<FoundParcel>(container, FOUND_PARCELS, [recall_id])
  await recalls(container).addFound({ recall_id, parcels, at: clock.now() })
  return new StepResponse(parcels.length)
})

// Not undone: what somebody was told cannot be called back.
const tellBuyersStep = createStep("tell-buyers", async ({ recall_id }: OneRecall, { container }) => {
  const goods = await readRows<RecalledGoods>(container, GOODS_OF_RECALL, [recall_id])
  const others = { about: aboutBuyers(goods) }
  let told = 0
  for (let more = AT_ONCE; more > 0; told += more) {
    more = await recalls(container).tellSomeBuyers({ recall_id, limit: AT_ONCE, at: clock.now() }, others)
  }
  return new StepResponse(told)
})

/**
 * Finds the buyers of an approved recall and tells those who were not told. It may run at any time and any number of times: a parcel
 * that left while the recall was approved is found by the next run.
 */
export const traceRecallWorkflow = createWorkflow("trace-recall", (input: OneRecall) => {
  findBuyersStep(input)
  return new WorkflowResponse(tellBuyersStep(input))
})
