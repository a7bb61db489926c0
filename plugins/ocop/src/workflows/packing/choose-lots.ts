import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { ChooseLots } from "@san-ocop/kit/http/recall"
import { roleHas } from "@san-ocop/marketplace/lib/sellers/role-rights"
import { judgeChoice } from "../../lib/packing/judge-choice"
import { PACKING_MODULE } from "../../modules/packing"
import type PackingModuleService from "../../modules/packing/service"
import type { NewChoice } from "../../modules/packing/types"
import { readOrderToPack } from "../../reads/packing/order-to-pack"

export type ChooseLotsFor = { order_id: string; seller_id: string; choice: ChooseLots; actor: Actor }

const judgeChoiceOfLotsStep = createStep("judge-choice-of-lots", async (input: ChooseLotsFor, { container }) => {
  const { order_id, seller_id, choice, actor } = input
  assertActsForSeller(actor, seller_id)
  const order = await readOrderToPack(container, seller_id, order_id)
  if (actor.type !== "system" && !roleHas(actor.role, "orders:write")) {
    refuse("forbidden", "Vai trò của quý vị trong gian hàng không được xử lý đơn hàng.", { code: "role_may_not_write" })
  }
  if (order.is_packed) {
    refuse("conflict", "Đơn hàng này đã đóng gói, không đổi lô được nữa.", { code: "order_packed" })
  }
  const { id, province_code } = order
  return new StepResponse({
    order: { id, seller_id, province_code },
    ...judgeChoice(order, choice, vietnamDay(clock.now())),
  })
})

// The last step that may fail, so nothing takes it back.
const chooseLotsStep = createStep("choose-lots", async (input: Omit<NewChoice, "at">, { container }) => {
  await container.resolve<PackingModuleService>(PACKING_MODULE).choose({ ...input, at: clock.now() })
})

/** A stall says which lots go into a parcel, before it packs. @throws Refusal not_found, forbidden, conflict, invalid_data */
export const chooseLotsWorkflow = createWorkflow("choose-lots", (input: ChooseLotsFor) => {
  const judged = judgeChoiceOfLotsStep(input)
  chooseLotsStep(transform({ input, judged }, ({ input: { actor }, judged }) => ({ ...judged, actor })))
  return new WorkflowResponse(input.order_id)
})
