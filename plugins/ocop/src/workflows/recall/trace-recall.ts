import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { FOUND_PARCELS } from "../../lib/recall/found-parcels-sql"
import { someOf } from "../../lib/recall/some-of"
import type { FoundParcel } from "../../modules/recall/types"
import { recalls } from "./steps/recalls"

type OneRecall = { recall_id: string }

const ABOUT = `select coalesce(array_agg(distinct p.title order by p.title), '{}') as products, coalesce(array_agg(l.code order by l.code), '{}') as lots
  from recall_lot r join lot l on l.id = r.lot_id join product p on p.id = l.product_id
  where r.recall_id = ? and r.deleted_at is null`

// What a letter has room for: the page that it leads to has them all.
const MOST_PRODUCTS = 5
const MOST_LOTS = 12

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
  const [found] = await readRows<{ products: string[]; lots: string[] }>(container, ABOUT, [recall_id])
  const about = {
    products: someOf(found?.products ?? [], MOST_PRODUCTS, "sản phẩm"),
    lots: someOf(found?.lots ?? [], MOST_LOTS, "lô"),
  }
  const input = { recall_id, about, limit: AT_ONCE }
  let told = 0
  for (let more = AT_ONCE; more > 0; told += more) {
    more = await recalls(container).tellSomeBuyers({ ...input, at: clock.now() })
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
