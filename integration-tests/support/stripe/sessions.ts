import { type Form, textAt, wholeAt, within } from "./form"
import { cardOf, confirmIntent, createIntent, intentAt } from "./intents"
import { ApiError, missing, newId, type Session, type State } from "./state"

export function sessionAt(state: State, id: string): Session {
  const session = state.sessions.get(id)
  if (!session) throw missing("checkout.session", id)
  return session
}

export function createSession(state: State, form: Form, origin: string): Session {
  const price = within(form, "line_items", "0", "price_data")
  const success_url = textAt(form, "success_url")
  const cancel_url = textAt(form, "cancel_url")
  if (!success_url || !cancel_url || textAt(form, "mode") !== "payment")
    throw new ApiError(400, "invalid_request_error", "Missing required param: success_url.", "parameter_missing")
  const quantity = wholeAt(within(form, "line_items", "0"), "quantity")
  const id = newId("cs_test")
  const session: Session = {
    id,
    object: "checkout.session",
    amount_total: wholeAt(price, "unit_amount") * quantity,
    currency: textAt(price, "currency") ?? "",
    client_reference_id: textAt(form, "client_reference_id"),
    metadata: { ...(within(form, "metadata") as Record<string, string>) },
    mode: "payment",
    // Since 2022 the intent is made when the card is entered.
    payment_intent: null,
    payment_status: "unpaid",
    status: "open",
    success_url,
    cancel_url,
    url: `${origin}/c/pay/${id}`,
  }
  const data = within(form, "payment_intent_data")
  state.sessions.set(id, session)
  state.plans.set(id, {
    metadata: { ...(within(data, "metadata") as Record<string, string>) },
    capture_method: data.capture_method === "manual" ? "manual" : "automatic",
    card: null,
  })
  return session
}

/** The page is shut; a card whose bank was still asked is not charged. */
export function expireSession(state: State, id: string): Session {
  const session = sessionAt(state, id)
  if (session.status !== "open")
    throw new ApiError(400, "invalid_request_error", "Only Checkout Sessions with a status of open can be expired.")
  Object.assign(session, { status: "expired", url: null })
  const intent = session.payment_intent && state.intents.get(session.payment_intent)
  if (intent) intent.status = "canceled"
  state.emit("checkout.session.expired", session)
  return session
}

/** What the page does with the number that was typed. @returns what the page shows next */
export function enterCard(
  state: State,
  session: Session,
  typed: string,
): "paid" | "ask_bank" | "declined" | "mistyped" {
  const plan = state.plans.get(session.id)
  const card = cardOf(typed)
  if (!plan || !card || session.status !== "open") return "mistyped"
  plan.card = card
  const intent = session.payment_intent
    ? intentAt(state, session.payment_intent)
    : createIntent(state, {
        amount: String(session.amount_total),
        currency: session.currency,
        capture_method: plan.capture_method,
        metadata: plan.metadata,
      })
  session.payment_intent = intent.id
  return confirm(state, session, false)
}

/** The cardholder's bank has answered: 3-D Secure. */
export function answerBank(state: State, session: Session, isApproved: boolean): "paid" | "ask_bank" | "declined" {
  if (isApproved) return confirm(state, session, true)
  const intent = intentAt(state, session.payment_intent ?? "")
  Object.assign(intent, {
    status: "requires_payment_method",
    last_payment_error: { code: "payment_intent_authentication_failure", decline_code: "" },
  })
  state.emit("payment_intent.payment_failed", intent)
  return "declined"
}

function confirm(state: State, session: Session, confirmedByBank: boolean): "paid" | "ask_bank" | "declined" {
  const intent = intentAt(state, session.payment_intent ?? "")
  const card = state.plans.get(session.id)?.card
  if (!card) return "declined"
  try {
    if (confirmIntent(state, intent, card, confirmedByBank).status === "requires_action") return "ask_bank"
  } catch (error) {
    if (error instanceof ApiError && error.type === "card_error") return "declined"
    throw error
  }
  Object.assign(session, { status: "complete", url: null })
  if (intent.status === "succeeded") session.payment_status = "paid"
  state.emit("checkout.session.completed", session)
  return "paid"
}
