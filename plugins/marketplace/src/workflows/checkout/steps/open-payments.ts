import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaymentMethod } from "@san-ocop/kit/http/checkout"

export type PaymentsInput = { orders: { id: string; total: number }[]; currency_code: string; method: PaymentMethod }
/** What is to be paid for one order, in dong. `id` is the payment collection's. */
export type OpenPayment = { id: string; order_id: string; total: number; currency_code: string; method: PaymentMethod }

/** Opens one payment collection for each order. Undone with all that later steps put into it. */
export const openPaymentsStep = createStep(
  "open-payments",
  async ({ orders, currency_code, method }: PaymentsInput, { container }) => {
    if (orders.length === 0) return new StepResponse<OpenPayment[], string[]>([], [])
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
    const collections = await payments.createPaymentCollections(
      orders.map(({ total }) => ({ currency_code, amount: total })),
    )
    const open = orders.flatMap<OpenPayment>(({ id, total }, index) => {
      const collection = collections[index]
      return collection ? [{ id: collection.id, order_id: id, total, currency_code, method }] : []
    })
    return new StepResponse(
      open,
      open.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<IPaymentModuleService>(Modules.PAYMENT).deletePaymentCollections(ids)
  },
)
