import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertCountsMoney } from "../../lib/transfers/assert-counts-money"
import { TRANSFER_MODULE } from "../../modules/transfer"
import type TransferModuleService from "../../modules/transfer/service"
import type { NewBankTransfer, ReceivedTransfer } from "../../modules/transfer/types"
import { settleTransferPaymentWorkflow } from "./settle-transfer-payment"

/** `seller_id` null: a feed of several sellers' accounts, which the system alone speaks for. */
export type ReceiveTransfers = { actor: Actor; seller_id: string | null; transfers: NewBankTransfer[] }

// Each piece of money is a transaction of its own: one that cannot be taken in keeps no other back, and what was taken in stays.
const receiveTransfersStep = createStep("receive-transfers", async (input: ReceiveTransfers, { container }) => {
  const { actor, seller_id, transfers } = input
  assertCountsMoney(actor, seller_id ?? "")
  const service = container.resolve<TransferModuleService>(TRANSFER_MODULE)
  const received: ReceivedTransfer[] = []
  for (const transfer of transfers) {
    received.push(await service.receive({ transfer: { ...transfer, seller_id }, actor, at: clock.now() }))
  }
  return new StepResponse(received)
})

const receiveTransfersWorkflow = createWorkflow("receive-transfers", (input: ReceiveTransfers) => {
  return new WorkflowResponse(receiveTransfersStep(input))
})

/** Takes in what a bank's feed told, and lets the payments of the orders that are paid by it follow. Answers in the given order. @throws Refusal */
export async function receiveTransfers(
  container: MedusaContainer,
  input: ReceiveTransfers,
): Promise<ReceivedTransfer[]> {
  const { result } = await receiveTransfersWorkflow(container).run({ input })
  for (const { pays } of result) {
    if (pays) await settleTransferPaymentWorkflow(container).run({ input: { id: pays } })
  }
  return result
}
