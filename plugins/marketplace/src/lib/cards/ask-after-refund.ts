import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { CardPaymentNow } from "../../reads/cards/card-payment"
import type { RefundAnswer } from "./types"

const STATUSES: readonly RefundAnswer["status"][] = ["pending", "done", "failed"]

/** What a provider left in a payment's data of the refund that it was asked about. @throws MedusaError where it left nothing */
export function refundAnswer(data: Record<string, unknown> | undefined): RefundAnswer {
  const { status, reason } = (data?.refund ?? {}) as { status?: unknown; reason?: unknown }
  const known = STATUSES.find((one) => one === status)
  if (known) return { status: known, reason: typeof reason === "string" ? reason : null }
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the provider does not say what became of a refund")
}

/**
 * Asks the provider what became of a refund that it took on, outside any transaction. Nothing is given back thereby. Medusa has no question of the kind, so
 * it goes by the session, which keeps what it was told before.
 * @throws when nobody answers: the job asks again
 */
export async function askAfterRefund(
  container: MedusaContainer,
  { session_id, payment_id }: CardPaymentNow,
  operation: string,
): Promise<RefundAnswer> {
  const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
  const { amount, currency_code } = await payments.retrievePaymentSession(session_id ?? "")
  const { data: known } = await payments.retrievePayment(payment_id ?? "")
  const data = { ...known, ask_refund: operation }
  const asked = await payments.updatePaymentSession({ id: session_id ?? "", data, amount, currency_code })
  return refundAnswer(asked.data)
}
