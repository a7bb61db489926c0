import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"

// No way back: a closing is a sum, and what comes later counts in the next month.
const closeMonthsStep = createStep("close-months", async (_input: Record<string, never>, { container }) => {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const closed: string[] = []
  for (let month = await ledger.closeNextMonth(); month !== null; month = await ledger.closeNextMonth())
    closed.push(month)
  return new StepResponse(closed)
})

/** Closes every month that is over. @returns the months that it closed */
export const closeLedgerMonthsWorkflow = createWorkflow("close-ledger-months", (input: Record<string, never>) => {
  return new WorkflowResponse(closeMonthsStep(input))
})
