import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import type { LedgerFault } from "@san-ocop/kit/http/books"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { proveLedger } from "../../reads/ledger/prove"

/** How many faults are kept and shouted one by one. */
export const SHOWN_FAULTS = 20

/** Proves the books and keeps what came of it, also when the proof itself fails. @returns what is wrong */
export async function proveAndKeep(container: Pick<MedusaContainer, "resolve">): Promise<LedgerFault[]> {
  const ledger = container.resolve<Pick<LedgerModuleService, "createLedgerProofs">>(LEDGER_MODULE)
  const began = performance.now()
  const keep = (faults: LedgerFault[] | null, failure: string | null) =>
    ledger.createLedgerProofs({
      at: clock.now(),
      took: Math.round(performance.now() - began),
      faults: faults?.length ?? null,
      shown: (faults?.slice(0, SHOWN_FAULTS) ?? []) as unknown as Record<string, unknown>,
      failure,
    })
  try {
    const faults = await proveLedger(container)
    await keep(faults, null)
    return faults
  } catch (error) {
    await keep(null, error instanceof Error ? error.message : String(error))
    throw error
  }
}

// A proof is a fact of its time: nothing to take back.
const proveLedgerStep = createStep(
  "prove-ledger",
  async (_input: Record<string, never>, { container }) => new StepResponse(await proveAndKeep(container)),
)

/** Proves the books from their lines. @returns what is wrong; nothing when all is well */
export const proveLedgerWorkflow = createWorkflow("prove-ledger", (input: Record<string, never>) => {
  return new WorkflowResponse(proveLedgerStep(input))
})
