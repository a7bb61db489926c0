import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { NewLotBody } from "@san-ocop/kit/http/lots"
import { PROGRAMME_EVENTS } from "../../lib/events"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type TraceabilityModuleService from "../../modules/traceability/service"
import { readRows } from "../../reads/rows"
import { assertMayDeclare } from "./find-lot"
import { assertLotFacts, assertMade } from "./lot-facts"
import { newLotOfSeller } from "./new-lot-of-seller"

export type DeclareLot = { actor: Actor; seller_id: string; seller_name: string; body: NewLotBody }

// What this very form recorded before is no other lot.
const TAKEN = `select 1 from lot where product_id = ? and lot_number = ? and deleted_at is null
  and (seller_id = ? and request_key = ?) is not true`

const checkDeclaredLotStep = createStep(
  "check-declared-lot",
  async ({ actor, seller_id, seller_name, body }: DeclareLot, { container }) => {
    assertMayDeclare(actor, seller_id)
    const at = clock.now()
    assertMade(body.made_on, at)
    const lot = await newLotOfSeller(container, { seller_id, seller_name, body, at })
    assertLotFacts(lot, at)
    const { product_id, lot_number, request_key = null } = lot
    const of = [product_id, lot_number, seller_id, request_key]
    if (lot_number && (await readRows(container, TAKEN, of)).length > 0) {
      refuse("conflict", "Sản phẩm này đã có lô mang số đó.", { field: "lot_number", code: "number_taken" })
    }
    return new StepResponse(lot)
  },
)

// No compensation: history is append-only, and a lot that was recorded is true whatever fails afterwards.
const writeDeclaredLotStep = createStep(
  "write-declared-lot",
  async ({ actor, lot }: { actor: Actor; lot: Awaited<ReturnType<typeof newLotOfSeller>> }, { container }) => {
    const traceability = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    const { id, product_id } = await traceability.recordLotOnce(lot, clock.now(), actor)
    return new StepResponse({ id, product_id })
  },
)

/**
 * A stall records a lot of its goods, a material or a box, with the step by which it came into being. The same `request_key` again
 * answers the same lot.
 * @throws Refusal not_found, forbidden, conflict; invalid_data naming the field
 */
export const declareLotWorkflow = createWorkflow("declare-lot", (input: DeclareLot) => {
  const lot = checkDeclaredLotStep(input)
  const recorded = writeDeclaredLotStep(
    transform({ input, lot }, (data) => ({ actor: data.input.actor, lot: data.lot })),
  )
  const data = transform(recorded, ({ id, product_id }) => ({ ids: [id], product_ids: product_id ? [product_id] : [] }))
  emitEventStep({ eventName: PROGRAMME_EVENTS.lotsRecorded, data })
  return new WorkflowResponse(recorded)
})
