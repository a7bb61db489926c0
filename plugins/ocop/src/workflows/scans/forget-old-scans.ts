import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { SCANS_MODULE } from "../../modules/scans"
import type ScansModuleService from "../../modules/scans/service"

// What is forgotten cannot come back.
const forgetOldScansStep = createStep(
  "forget-old-scans",
  async (_input: void, { container }) =>
    new StepResponse(await container.resolve<ScansModuleService>(SCANS_MODULE).forgetOld(clock.now())),
)

/** Forgets where and by which devices items were checked, once the time that people are told is over. */
export const forgetOldScansWorkflow = createWorkflow(
  "forget-old-scans",
  () => new WorkflowResponse(forgetOldScansStep()),
)
