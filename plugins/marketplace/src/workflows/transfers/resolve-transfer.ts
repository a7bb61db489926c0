import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { TransferState } from "@san-ocop/kit/http/transfers"
import { assertCountsMoney } from "../../lib/transfers/assert-counts-money"
import { TRANSFER_MODULE } from "../../modules/transfer"
import type TransferModuleService from "../../modules/transfer/service"
import { settleTransferPaymentWorkflow } from "./settle-transfer-payment"

export type ResolveTransferInput = {
  id: string
  seller_id: string
  actor: Actor
  resolution: TransferState
  note: string | null
}

const resolveTransferStep = createStep("resolve-transfer", async (input: ResolveTransferInput, { container }) => {
  assertCountsMoney(input.actor, input.seller_id)
  const paid = await container.resolve<TransferModuleService>(TRANSFER_MODULE).resolve({ ...input, at: clock.now() })
  return new StepResponse({ paid })
})

/** A stall decides about money that fits no order by itself. @throws Refusal */
export const resolveTransferWorkflow = createWorkflow("resolve-transfer", (input: ResolveTransferInput) => {
  const resolved = resolveTransferStep(input)
  when("an-order-is-paid", { resolved }, ({ resolved }) => resolved.paid !== null).then(() => {
    const order = transform({ resolved }, ({ resolved }) => ({ id: resolved.paid ?? "" }))
    settleTransferPaymentWorkflow.runAsStep({ input: order })
  })
  return new WorkflowResponse(input.id)
})
