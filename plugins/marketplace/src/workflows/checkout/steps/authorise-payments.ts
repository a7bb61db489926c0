import type { IPaymentModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules, promiseAll } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_PROVIDERS } from "../../../lib/checkout/payment-providers"
import type { NewGroup } from "../../../modules/order_group/types"
import type { OpenPayment } from "./open-payments"

type Share = NewGroup["shares"][number]

/**
 * Opens each order's payment with the provider of the method. Cash on delivery is authorised at once, and the order's share is the whole of it; a
 * transfer waits for its money and has no share yet.
 */
export const authorisePaymentsStep = createStep(
  "authorise-payments",
  async (open: OpenPayment[], { container }) => {
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
    const shares = await promiseAll(
      open.map(async ({ id, order_id, total, currency_code, method }): Promise<Share[]> => {
        const provider_id = PAYMENT_PROVIDERS[method]
        const session = await payments.createPaymentSession(id, { provider_id, currency_code, amount: total, data: {} })
        if (method === "vietqr") return []
        const payment = await payments.authorizePaymentSession(session.id, {})
        if (!payment) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "cash on delivery was not authorised")
        return [{ payment_id: payment.id, order_id, authorised: total }]
      }),
    )
    return new StepResponse(shares.flat(), shares.flat())
  },
  async (shares, { container }) => {
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
    for (const { payment_id } of shares ?? []) await payments.cancelPayment(payment_id)
  },
)
