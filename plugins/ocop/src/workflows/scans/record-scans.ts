import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SCANS_MODULE } from "../../modules/scans"
import type ScansModuleService from "../../modules/scans/service"
import type { ItemFix, Scan } from "../../modules/scans/types"

/** Instants as text, as steps hand them on. */
type Dated<T> = Omit<T, "at"> & { at: string }
type RecordScans = { scans: Dated<Scan>[]; places: Dated<ItemFix>[] }

const withDate = <T extends { at: string }>(row: T) => ({ ...row, at: new Date(row.at) })

// What was counted was counted: there is nothing to take back.
const recordScansStep = createStep("record-scans", async ({ scans, places }: RecordScans, { container }) => {
  const service = container.resolve<ScansModuleService>(SCANS_MODULE)
  await service.recordScans(scans.map(withDate))
  for (const place of places) await service.recordPlace(withDate(place))
  return new StepResponse(scans.length)
})

/** Counts scans that were made elsewhere or earlier, and where some of them were made. Answers how many. */
export const recordScansWorkflow = createWorkflow(
  "record-scans",
  (input: RecordScans) => new WorkflowResponse(recordScansStep(input)),
)
