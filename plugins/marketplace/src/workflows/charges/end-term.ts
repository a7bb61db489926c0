import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Day } from "@san-ocop/kit/day"
import { CHARGE_MODULE } from "../../modules/charge"
import type ChargeModuleService from "../../modules/charge/service"
import type { EndTerm } from "../../modules/charge/service"
import { assertOperator } from "./assert-operator"
import { assertNotPast } from "./assert-term"

type Input = Omit<EndTerm, "valid_to"> & { valid_to: Day; of: "commission_rule" | "withholding_rate" }

const endTermStep = createStep("end-term", async ({ of, ...end }: Input, { container }) => {
  assertOperator(end.actor)
  assertNotPast(end.valid_to, "valid_to")
  const charges = container.resolve<ChargeModuleService>(CHARGE_MODULE)
  await (of === "commission_rule" ? charges.endCommissionRule(end) : charges.endWithholdingRate(end))
  return new StepResponse(end.id)
})

/** Ends a commission rule or a withholding rate on a day, the last one on which it holds. */
export const endTermWorkflow = createWorkflow("end-term", (input: Input) => {
  return new WorkflowResponse(endTermStep(input))
})
