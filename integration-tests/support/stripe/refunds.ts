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
  if ([...state.disputes.values()].some((dispute) => dispute.charge === charge.id && dispute.status !== "won"))
    throw new ApiError(
      400,
      "invalid_request_error",
      `Charge ${charge.id} has been charged back; cannot issue a refund.`,
      "charge_disputed",
    )
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
    status: state.refundsOf.get(charge.id) === "pending" ? "pending" : "succeeded",
  }
  state.refunds.set(refund.id, refund)
  state.emit("charge.refunded", charge)
  state.emit("refund.created", refund)
  return refund
}

/**
 * Some time later: what was under way arrives, and what a card's bank does not take comes back to the account. An account may be told by all three
 * events of what failed.
 * @param fail what was under way does not arrive either
 */
export function finishRefunds(state: State, fail = false): void {
  for (const refund of state.refunds.values()) {
    const charge = state.charges.get(refund.charge)
    const fate = state.refundsOf.get(refund.charge)
    const isOpen = refund.status === "pending" || (refund.status === "succeeded" && fate === "failing")
    if (!charge || !isOpen) continue
    if (fate === "pending" && !fail) {
      refund.status = "succeeded"
      state.emit("charge.refund.updated", refund)
      continue
    }
    Object.assign(refund, {
      status: "failed",
      failure_reason: "expired_or_canceled_card",
      failure_balance_transaction: newId("txn"),
    })
    charge.amount_refunded -= refund.amount
    for (const type of ["charge.refund.updated", "refund.updated", "refund.failed"]) state.emit(type, refund)
  }
}

export const listRefunds = (state: State, intent: string | null) => ({
  object: "list",
  has_more: false,
  url: "/v1/refunds",
  data: [...state.refunds.values()].filter((refund) => intent === null || refund.payment_intent === intent).reverse(),
})
