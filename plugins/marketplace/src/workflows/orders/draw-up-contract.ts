import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Contract, ContractParty } from "../../lib/contracts/types"
import { type AskedContract, readContractStep } from "./steps/read-contract"

/**
 * The contract of one stall's order, for one of its sides: the law lets both see and fetch it after the order (E-commerce Law 122/2025).
 * @property hooks.nameParties - answers who answers for the stall by law, as both sides may know it
 * @throws Refusal not_found, not_allowed
 */
export const drawUpContractWorkflow = createWorkflow("draw-up-contract", (input: AskedContract) => {
  const facts = readContractStep(input)
  const hook = createHook("nameParties", { seller_id: facts.seller_id })
  const named = hook.getResult() as ContractParty[] | undefined
  const contract = transform(
    { facts, named },
    ({ facts: { seller_id: _seller, ...rest }, named: parties }): Contract => ({
      ...rest,
      parties: parties ?? [],
    }),
  )
  return new WorkflowResponse(contract, { hooks: [hook] })
})
