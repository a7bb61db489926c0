import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sumVnd } from "@san-ocop/kit/vnd"

/** Medusa's row of a refund is no proof that the provider gave anything back, so it makes way. `key`: the operation's, which is its note. */
export async function dropRefund(payments: IPaymentModuleService, payment_id: string, key: string): Promise<void> {
  const same = (await payments.listRefunds({ payment_id })).filter(({ note }) => note === key)
  if (same.length > 0) await payments.deleteRefunds(same.map(({ id }) => id))
}

/** The same for good, also in the sum of Medusa's collection, which it reckons itself only when a refund is made. */
export async function forgetRefund(container: MedusaContainer, payment_id: string, key: string): Promise<void> {
  const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
  await dropRefund(payments, payment_id, key)
  const { payment_collection_id } = await payments.retrievePayment(payment_id)
  const refunds = await payments.listRefunds({ payment_id })
  // Medusa's type leaves out what its service takes.
  const sums: object = { refunded_amount: sumVnd(refunds.map(({ amount }) => Number(amount))) }
  await payments.updatePaymentCollections(payment_collection_id, sums)
}
