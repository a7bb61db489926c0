import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { STANDARD_CHECKLIST } from "../../lib/verification/standard-checklist"
import { VERIFICATION_MODULE } from "../../modules/verification"
import type VerificationModuleService from "../../modules/verification/service"

const loadRequirementsStep = createStep(
  "load-requirements",
  async (_: void, { container }) => {
    const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const known = new Set((await service.listRequirements({}, { take: null, select: ["id"] })).map(({ id }) => id))
    const missing = STANDARD_CHECKLIST.filter(({ id }) => !known.has(id))
    if (missing.length > 0) await service.createRequirements(missing)
    const ids = missing.map(({ id }) => id)
    return new StepResponse(ids.length, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<VerificationModuleService>(VERIFICATION_MODULE).deleteRequirements(ids)
  },
)

/**
 * Loads the rules of the standard checklist that are not there yet. What an installation has changed stays: a rule ends by its
 * last day, and its successor is a row of its own. Answers how many were new.
 */
export const loadRequirementsWorkflow = createWorkflow(
  "load-requirements",
  () => new WorkflowResponse(loadRequirementsStep()),
)
