import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules, promiseAll } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewGroup } from "../../../modules/order_group/types"

/** Cash on delivery: Medusa's system provider, which authorises at once and moves no money. */
const CASH_ON_DELIVERY = "pp_system_default"

export type PaymentsInput = { orders: { id: string; total: number }[]; currency_code: string }
export type AuthorisedPayments = { collections: { id: string; order_id: string }[]; shares: NewGroup["shares"] }

/** Makes one payment for each order and authorises it; each order's share is the whole of its payment. */
export const authorisePaymentsStep = createStep(
  "authorise-payments",
  async ({ orders, currency_code }: PaymentsInput, { container }) => {
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
    const collections = await payments.createPaymentCollections(
      orders.map(({ total }) => ({ currency_code, amount: total })),
    )
    const shares = await promiseAll(
      orders.map(async ({ id, total }, index) => {
        const collection = collections[index]
        if (!collection) throw new Error("a payment collection is missing")
        const session = await payments.createPaymentSession(collection.id, {
          provider_id: CASH_ON_DELIVERY,
          currency_code,
          amount: total,
          data: {},
        })
        const payment = await payments.authorizePaymentSession(session.id, {})
        if (!payment) throw new Error("cash on delivery was not authorised")
        return { payment_id: payment.id, order_id: id, authorised: total }
      }),
    )
    const authorised: AuthorisedPayments = {
      collections: collections.map(({ id }, index) => ({ id, order_id: orders[index]?.id ?? "" })),
      shares,
    }
    return new StepResponse(authorised, authorised)
  },
  async (authorised, { container }) => {
    if (!authorised) return
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
    for (const { payment_id } of authorised.shares) await payments.cancelPayment(payment_id)
    await payments.deletePaymentCollections(authorised.collections.map(({ id }) => id))
  },
)
