import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { NewCommissionRule } from "@san-ocop/kit/http/money"
import { CHARGE_MODULE } from "../../modules/charge"
import type ChargeModuleService from "../../modules/charge/service"
import { readFloorOf } from "../../reads/charges/floor-of"
import { assertOperator } from "./assert-operator"
import { assertFloor, assertPeriod } from "./assert-term"

type Input = { rule: NewCommissionRule; actor: Actor }

/** A rule for a seller and a floor must be for the floor that he is on, else it would never hold. */
async function assertSeller(container: MedusaContainer, { seller_id, floor_id }: NewCommissionRule): Promise<void> {
  if (!seller_id) return
  const floor = await readFloorOf(container, seller_id)
  if (!floor) return refuse("invalid_data", "Không có gian hàng này.", { field: "seller_id", code: "seller_unknown" })
  if (floor_id && floor_id !== floor) {
    refuse("invalid_data", "Gian hàng này thuộc sàn khác.", { field: "seller_id", code: "seller_elsewhere" })
  }
}

function assertBounds({ min_fee = null, max_fee = null }: NewCommissionRule): void {
  if (min_fee === null || max_fee === null || min_fee <= max_fee) return
  refuse("invalid_data", "Mức tối đa phải từ mức tối thiểu trở lên.", { field: "max_fee", code: "bounds_crossed" })
}

const addRuleStep = createStep("add-rule", async ({ rule, actor }: Input, { container }) => {
  assertOperator(actor)
  assertPeriod(rule)
  assertBounds(rule)
  await assertFloor(container, rule.floor_id)
  await assertSeller(container, rule)
  const charges = container.resolve<ChargeModuleService>(CHARGE_MODULE)
  const id = await charges.addCommissionRule({ rule, actor })
  return new StepResponse(id)
})

/** A commission that holds for what is sold from a day on, at the earliest from today: sales of the past stay as they are. */
export const addCommissionRuleWorkflow = createWorkflow("add-commission-rule", (input: Input) => {
  return new WorkflowResponse(addRuleStep(input))
})
