import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type TraceabilityModuleService from "../../modules/traceability/service"
import { findLotOfProvince, findLotOfSeller, type FoundLot } from "./find-lot"

/** Whose lot: a stall's own, or one that the officer's province governs. */
export type OfLot = { actor: Actor; lot_id: string; seller_id?: string }

type Change<I> = (
  service: TraceabilityModuleService,
  input: I & { at: Date },
  found: FoundLot,
  container: MedusaContainer,
) => Promise<void>

const findLotStep = createStep("find-lot", async ({ actor, lot_id, seller_id }: OfLot, { container }) => {
  const found = seller_id
    ? await findLotOfSeller(container, actor, seller_id, lot_id)
    : await findLotOfProvince(container, actor, lot_id, "confirm")
  return new StepResponse(found)
})

/**
 * A workflow that changes one lot: first whether the actor may, then the change, which is one transaction. The change is the
 * last thing that can fail, so there is nothing to undo.
 */
export function lotWorkflow<I extends OfLot>(name: string, change: Change<I>) {
  const changeStep = createStep(name, async ({ input, found }: { input: I; found: FoundLot }, { container }) => {
    await change(
      container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE),
      { ...input, at: clock.now() },
      found,
      container,
    )
    return new StepResponse(null)
  })
  return createWorkflow(name, (input: WorkflowData<I>) => {
    const found = findLotStep(input as unknown as WorkflowData<OfLot>)
    changeStep(transform({ input, found }, (data) => ({ input: data.input as I, found: data.found })))
    return new WorkflowResponse(found)
  })
}
