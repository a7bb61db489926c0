import { type Form, textAt, within } from "./form"
import { ApiError, type Charge, type Dispute, missing, newId, nowSeconds, type State } from "./state"

const WEEK_S = 7 * 86_400

/** A cardholder's bank takes a captured charge back, whole: at once the money is gone from the account. */
export function raiseDispute(state: State, charge: Charge): void {
  const dispute: Dispute = {
    id: newId("du"),
    object: "dispute",
    amount: charge.amount_captured,
    charge: charge.id,
    currency: charge.currency,
    payment_intent: charge.payment_intent,
    reason: "fraudulent",
    status: "needs_response",
    evidence_details: { due_by: nowSeconds() + WEEK_S },
    metadata: {},
  }
  state.disputes.set(dispute.id, dispute)
  state.emit("charge.dispute.created", dispute)
  state.emit("charge.dispute.funds_withdrawn", dispute)
}

function openDispute(state: State, id: string): Dispute {
  const dispute = state.disputes.get(id)
  if (!dispute) throw missing("dispute", id)
  if (dispute.status !== "needs_response")
    throw new ApiError(400, "invalid_request_error", "This dispute is already closed.")
  return dispute
}

/** Given up: it is lost. */
export function closeDispute(state: State, id: string): Dispute {
  const dispute = openDispute(state, id)
  dispute.status = "lost"
  state.emit("charge.dispute.closed", dispute)
  return dispute
}

/** Evidence is judged at once, by Stripe's words for tests. */
export function answerDispute(state: State, id: string, form: Form): Dispute {
  if (textAt(within(form, "evidence"), "uncategorized_text") !== "winning_evidence") return closeDispute(state, id)
  const dispute = openDispute(state, id)
  dispute.status = "won"
  state.emit("charge.dispute.closed", dispute)
  state.emit("charge.dispute.funds_reinstated", dispute)
  return dispute
}
