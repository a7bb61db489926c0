import type { IPaymentModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules, promiseAll } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewGroup } from "../../../modules/order_group/types"
import type { OpenPayment } from "./open-payments"

/** Cash on delivery: Medusa's system provider, which authorises at once and moves no money. */
const CASH_ON_DELIVERY = "pp_system_default"

/** Authorises each order's payment; the order's share is the whole of it. */
export const authorisePaymentsStep = createStep(
  "authorise-payments",
  async (open: OpenPayment[], { container }) => {
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
    const shares = await promiseAll(
      open.map(async ({ id, order_id, total, currency_code }) => {
        const session = await payments.createPaymentSession(id, {
          provider_id: CASH_ON_DELIVERY,
          currency_code,
          amount: total,
          data: {},
        })
        const payment = await payments.authorizePaymentSession(session.id, {})
        if (!payment) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "cash on delivery was not authorised")
        return { payment_id: payment.id, order_id, authorised: total } satisfies NewGroup["shares"][number]
      }),
    )
    return new StepResponse(shares, shares)
  },
  async (shares, { container }) => {
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
    for (const { payment_id } of shares ?? []) await payments.cancelPayment(payment_id)
  },
)
