import { ApiError, type Card, type Intent, missing, newId, nowSeconds, type State, wrongState } from "./state"
import { raiseDispute } from "./disputes"
import { type Form, textAt, wholeAt } from "./form"

const WEEK_S = 7 * 86_400
// Stripe's numbers for tests. Any other is taken for a mistyped one.
const CARDS: Readonly<Record<string, Omit<Card, "number">>> = {
  "4242424242424242": { needs_3ds: false, decline: null },
  "4000002500003155": { needs_3ds: true, decline: null },
  "4000000000000002": { needs_3ds: false, decline: "generic_decline" },
  "4000000000000259": { needs_3ds: false, decline: null, disputed: true },
  "4000000000007726": { needs_3ds: false, decline: null, refunds: "pending" },
  "4000000000005126": { needs_3ds: false, decline: null, refunds: "failing" },
  "4000000000009995": { needs_3ds: false, decline: "insufficient_funds" },
}

export function cardOf(typed: string): Card | null {
  const number = typed.replaceAll(" ", "")
  const card = CARDS[number]
  return card ? { number, ...card } : null
}

export function intentAt(state: State, id: string): Intent {
  const intent = state.intents.get(id)
  if (!intent) throw missing("payment_intent", id)
  return intent
}

export function createIntent(state: State, form: Form): Intent {
  const amount = wholeAt(form, "amount")
  const currency = textAt(form, "currency")
  if (!currency)
    throw new ApiError(400, "invalid_request_error", "Missing required param: currency.", "parameter_missing")
  const intent: Intent = {
    id: newId("pi"),
    object: "payment_intent",
    amount,
    amount_capturable: 0,
    amount_received: 0,
    capture_method: textAt(form, "capture_method") === "manual" ? "manual" : "automatic",
    currency,
    metadata: { ...((form.metadata ?? {}) as Record<string, string>) },
    latest_charge: null,
    last_payment_error: null,
    status: "requires_payment_method",
  }
  state.intents.set(intent.id, intent)
  state.emit("payment_intent.created", intent)
  return intent
}

export function updateIntent(state: State, id: string, form: Form): Intent {
  const intent = intentAt(state, id)
  if (form.amount !== undefined) {
    if (!["requires_payment_method", "requires_confirmation", "requires_action"].includes(intent.status))
      throw wrongState(intent, "updated")
    intent.amount = wholeAt(form, "amount")
  }
  Object.assign(intent.metadata, form.metadata ?? {})
  return intent
}

/** A card is entered: authorised, asked to be confirmed by its bank, or declined. */
export function confirmIntent(state: State, intent: Intent, card: Card, confirmedByBank = false): Intent {
  if (!["requires_payment_method", "requires_confirmation", "requires_action"].includes(intent.status))
    throw wrongState(intent, "confirmed")
  if (card.decline) {
    intent.status = "requires_payment_method"
    intent.last_payment_error = { code: "card_declined", decline_code: card.decline }
    state.emit("payment_intent.payment_failed", intent)
    throw new ApiError(402, "card_error", "Your card was declined.", "card_declined", {
      decline_code: card.decline,
      payment_intent: intent,
    })
  }
  if (card.needs_3ds && !confirmedByBank) {
    intent.status = "requires_action"
    state.emit("payment_intent.requires_action", intent)
    return intent
  }
  const isManual = intent.capture_method === "manual"
  const charge = {
    id: newId("ch"),
    object: "charge" as const,
    amount: intent.amount,
    amount_captured: isManual ? 0 : intent.amount,
    amount_refunded: 0,
    captured: !isManual,
    currency: intent.currency,
    payment_intent: intent.id,
    metadata: { ...intent.metadata },
    payment_method_details: {
      type: "card" as const,
      card: { brand: "visa" as const, last4: card.number.slice(-4), capture_before: nowSeconds() + WEEK_S },
    },
  }
  state.charges.set(charge.id, charge)
  if (card.disputed) state.toDispute.add(charge.id)
  if (card.refunds) state.refundsOf.set(charge.id, card.refunds)
  Object.assign(intent, {
    latest_charge: charge.id,
    last_payment_error: null,
    status: isManual ? "requires_capture" : "succeeded",
    amount_capturable: isManual ? intent.amount : 0,
    amount_received: isManual ? 0 : intent.amount,
  })
  state.emit(isManual ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded", intent)
  return intent
}

/** What is not captured at once goes back to the cardholder: there is no second capture. */
export function captureIntent(state: State, id: string, form: Form): Intent {
  const intent = intentAt(state, id)
  if (intent.status !== "requires_capture") throw wrongState(intent, "captured")
  const amount = form.amount_to_capture === undefined ? intent.amount_capturable : wholeAt(form, "amount_to_capture")
  if (amount > intent.amount_capturable)
    throw new ApiError(400, "invalid_request_error", "Amount is greater than what can be captured.", "amount_too_large")
  const charge = state.charges.get(intent.latest_charge ?? "")
  if (!charge) throw new Error("a capturable intent has a charge")
  Object.assign(charge, { amount_captured: amount, captured: true })
  Object.assign(intent, { amount_received: amount, amount_capturable: 0, status: "succeeded" })
  state.emit("charge.captured", charge)
  state.emit("payment_intent.succeeded", intent)
  if (state.toDispute.delete(charge.id)) raiseDispute(state, charge)
  return intent
}

export function cancelIntent(state: State, id: string): Intent {
  const intent = intentAt(state, id)
  if (["succeeded", "canceled"].includes(intent.status)) throw wrongState(intent, "canceled")
  Object.assign(intent, { status: "canceled", amount_capturable: 0 })
  state.emit("payment_intent.canceled", intent)
  return intent
}
