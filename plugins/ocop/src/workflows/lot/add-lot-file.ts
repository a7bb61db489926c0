import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { storePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { AddLotFile } from "../../modules/traceability/changes/add-lot-file"
import type TraceabilityModuleService from "../../modules/traceability/service"
import { findLotOfSeller } from "./find-lot"

type OfLot = { actor: Actor; seller_id: string; lot_id: string }

const findLotForFileStep = createStep("find-lot-for-file", async (input: OfLot, { container }) => {
  const { actor, seller_id, lot_id } = input
  return new StepResponse(await findLotOfSeller(container, actor, seller_id, lot_id))
})

// The last step: nothing takes it back.
const addLotFileStep = createStep("add-lot-file", async (input: Omit<AddLotFile, "at">, { container }) => {
  const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  await service.addLotFile({ ...input, at: clock.now() })
})

/** A stall puts evidence to its lot, for itself and its department. @throws Refusal not_found, forbidden, not_allowed */
export const addLotFileWorkflow = createWorkflow("add-lot-file", (input: OfLot & { upload: Upload }) => {
  const lot = findLotForFileStep(input)
  const stored = storePrivateFileWorkflow.runAsStep({
    input: transform({ input, lot }, ({ input: { actor, upload, seller_id }, lot: { id, province_code } }) => ({
      ...{ actor, upload, seller_id, province_code },
      owner: { kind: "lot", id },
    })),
  })
  const row = transform({ input, stored }, ({ input: { actor, lot_id }, stored: { id, name, mime, size } }) => ({
    ...{ actor, lot_id, name, mime, size },
    private_file_id: id,
  }))
  addLotFileStep(row)
  return new WorkflowResponse(input.lot_id)
})
