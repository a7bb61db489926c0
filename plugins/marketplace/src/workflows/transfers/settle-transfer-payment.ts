import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, capturePaymentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { clock } from "@san-ocop/floor/lib/clock"
import { TRANSFER_MODULE } from "../../modules/transfer"
import type TransferModuleService from "../../modules/transfer/service"
import { readUnsettled } from "../../reads/transfers/unsettled"
import { orderLockKey } from "../orders/order-lock"

// No way back: the money has come. Each part is found done by the next call when the process dies after it.
const settleTransferPaymentStep = createStep(
  "settle-transfer-payment",
  async ({ id }: { id: string }, { container }) => {
    const order = await readUnsettled(container, id)
    if (!order) return new StepResponse(false)
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
    const { session_id, amount, currency_code, captured, paid_by } = order
    const arrived = { amount: captured, said_by: paid_by }
    if (!order.payment_id) {
      await payments.updatePaymentSession({ id: session_id, amount, currency_code, data: { arrived } })
    }
    const payment = await payments.authorizePaymentSession(session_id, {})
    if (!payment) return new StepResponse(false)
    const open = captured - order.captured_there
    if (open > 0 && !order.is_cancelled) {
      await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id, amount: open } })
    }
    await container
      .resolve<TransferModuleService>(TRANSFER_MODULE)
      .settle({ id, payment_id: payment.id, at: clock.now() })
    return new StepResponse(true)
  },
)

/**
 * Lets Medusa's payment follow an order that is paid: authorised and captured, with the order's share. Called again it finishes what a call that died left
 * undone, and does nothing when there is nothing left.
 */
export const settleTransferPaymentWorkflow = createWorkflow("settle-transfer-payment", (input: { id: string }) => {
  const key = orderLockKey(input)
  // Also where it is part of another workflow, which has no lock then.
  acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
  const settled = settleTransferPaymentStep(input)
  releaseLockStep({ key, executeOnSubWorkflow: true })
  return new WorkflowResponse(settled)
})
