import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type Actor, assertMaySee, mayDecide } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { PROGRAMME_EVENTS } from "../../lib/events"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type TraceabilityModuleService from "../../modules/traceability/service"
import type { NewLot } from "../../modules/traceability/types"
import { assertLotFacts } from "./lot-facts"

export type RecordLots = { actor: Actor; lots: NewLot[] }

const checkMayRecordLotsStep = createStep("check-may-record-lots", async ({ actor, lots }: RecordLots) => {
  for (const lot of lots) {
    assertMaySee(actor, lot)
    if (actor.type !== "system" && !mayDecide(actor, "agriculture")) {
      refuse("forbidden", "Chỉ cán bộ ngành Nông nghiệp của tỉnh được ghi lô hàng.", { code: "role_may_not_decide" })
    }
    assertLotFacts(lot, clock.now())
  }
})

// No compensation: history is append-only, and a lot that was recorded is true whatever fails afterwards.
const recordLotsStep = createStep("record-lots", async ({ actor, lots }: RecordLots, { container }) => {
  const traceability = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  const created = await traceability.recordLots(lots, clock.now(), actor)
  return new StepResponse(created)
})

/**
 * Records lots with their histories, one or many. Answers `{ id, code, lot_number, product_id }`.
 * @throws Refusal not_found for another province, forbidden for one who may not, invalid_data for facts that do not agree
 */
export const recordLotsWorkflow = createWorkflow("record-lots", (input: RecordLots) => {
  checkMayRecordLotsStep(input)
  const created = recordLotsStep(input)
  const data = transform(created, (rows) => ({
    ids: rows.map((row) => row.id),
    product_ids: [...new Set(rows.flatMap((row) => row.product_id ?? []))],
  }))
  emitEventStep({ eventName: PROGRAMME_EVENTS.lotsRecorded, data })
  return new WorkflowResponse(created)
})
