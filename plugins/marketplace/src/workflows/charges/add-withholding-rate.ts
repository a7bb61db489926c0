import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { NewWithholdingRate } from "@san-ocop/kit/http/money"
import { CHARGE_MODULE } from "../../modules/charge"
import type ChargeModuleService from "../../modules/charge/service"
import { assertOperator } from "./assert-operator"
import { assertFloor, assertPeriod } from "./assert-term"

type Input = { rate: NewWithholdingRate; actor: Actor }

const addRateStep = createStep("add-rate", async ({ rate, actor }: Input, { container }) => {
  assertOperator(actor)
  assertPeriod(rate)
  await assertFloor(container, rate.floor_id)
  const id = await container.resolve<ChargeModuleService>(CHARGE_MODULE).addWithholdingRate({ rate, actor })
  return new StepResponse(id)
})

/**
 * Turns withholding on for one kind of supply on a floor, from a day on. Only a floor that takes orders and part in their payment must
 * withhold (Decree 252/2026, Article 3(5)); whether reconciling cash on delivery makes it one, its operator decides.
 */
export const addWithholdingRateWorkflow = createWorkflow("add-withholding-rate", (input: Input) => {
  return new WorkflowResponse(addRateStep(input))
})
