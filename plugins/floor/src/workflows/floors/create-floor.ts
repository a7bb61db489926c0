import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createSalesChannelsWorkflow } from "@medusajs/medusa/core-flows"
import { type Actor, systemActor } from "../../lib/actor"
import type { CreateFloor } from "../../lib/floors/new-floor"
import { AUDIT_MODULE } from "../../modules/audit"
import type AuditModuleService from "../../modules/audit/service"
import { FLOOR_MODULE } from "../../modules/floor"
import type FloorModuleService from "../../modules/floor/service"
import type { NewFloorRow } from "../../modules/floor/service"
import { prepareFloorStep } from "./prepare-floor-step"

/** Writes the floor's row and its audit entry. Undone by deleting the row and recording that. */
export const openFloorStep = createStep(
  "open-floor",
  async ({ actor, row }: { actor: Actor; row: NewFloorRow }, { container }) => {
    const floor = await container.resolve<FloorModuleService>(FLOOR_MODULE).open(actor, row)
    return new StepResponse(floor, floor.id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<FloorModuleService>(FLOOR_MODULE).deleteFloors(id)
    await container
      .resolve<AuditModuleService>(AUDIT_MODULE)
      .append([
        { actor: systemActor("compensation"), action: "floor.opened.reversed", entity_type: "floor", entity_id: id },
      ])
  },
)

/**
 * Opens a province's floor, with a sales channel of its own for feeds and its own host.
 * @throws Refusal forbidden unless an operator or set-up asks; duplicate_error when the province has a floor
 */
export const createFloorWorkflow = createWorkflow("create-floor", function (input: CreateFloor) {
  const prepared = prepareFloorStep(input)
  const channels = createSalesChannelsWorkflow.runAsStep({
    input: transform(prepared, ({ name }) => ({ salesChannelsData: [{ name }] })),
  })
  const row = transform({ prepared, channels }, ({ prepared, channels }) => ({
    ...prepared,
    sales_channel_id: channels[0]?.id ?? "",
  }))
  const floor = openFloorStep({ actor: input.actor, row })
  return new WorkflowResponse(floor)
})
