import { type Form, textAt, wholeAt } from "./form"
import { intentAt } from "./intents"
import { ApiError, newId, type Refund, type State } from "./state"

/** Gives captured money back, never more than is left of it. */
export function createRefund(state: State, form: Form): Refund {
  const intent = intentAt(state, textAt(form, "payment_intent") ?? "")
  const charge = state.charges.get(intent.latest_charge ?? "")
  if (!charge || intent.status !== "succeeded")
    throw new ApiError(400, "invalid_request_error", "This PaymentIntent does not have a successful charge to refund.")
  const left = charge.amount_captured - charge.amount_refunded
  if (left === 0)
    throw new ApiError(400, "invalid_request_error", "Charge has already been refunded.", "charge_already_refunded")
  const amount = form.amount === undefined ? left : wholeAt(form, "amount")
  if (amount > left)
    throw new ApiError(400, "invalid_request_error", "Refund amount is greater than what is left.", "amount_too_large")
  charge.amount_refunded += amount
  const refund: Refund = {
    id: newId("re"),
    object: "refund",
    amount,
    charge: charge.id,
    currency: charge.currency,
    metadata: { ...((form.metadata ?? {}) as Record<string, string>) },
    payment_intent: intent.id,
    status: "succeeded",
  }
  state.refunds.set(refund.id, refund)
  state.emit("charge.refunded", charge)
  return refund
}

export const listRefunds = (state: State, intent: string | null) => ({
  object: "list",
  has_more: false,
  url: "/v1/refunds",
  data: [...state.refunds.values()].filter((refund) => intent === null || refund.payment_intent === intent).reverse(),
})
