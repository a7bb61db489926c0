import { type Form, textAt, wholeAt, within } from "./form"
import { enterCard, sessionAt } from "./sessions"
import { ApiError, missing, type Session, type State } from "./state"

/** Stripe's tokens for its test cards that no bank's page asks about, by number. */
export const TOKENS: Readonly<Record<string, string>> = {
  "4242424242424242": "tok_visa",
  "4000000000000002": "tok_chargeDeclined",
  "4000000000000259": "tok_createDispute",
  "4000000000007726": "tok_pendingRefund",
  "4000000000005126": "tok_refundFail",
  "4000000000009995": "tok_chargeDeclinedInsufficientFunds",
}

/** A card of a token; as much of it as entering it takes. */
export function createPaymentMethod(form: Form): { id: string; object: "payment_method" } {
  const token = textAt(within(form, "card"), "token") ?? ""
  if (!Object.values(TOKENS).includes(token)) throw missing("token", token)
  return { id: `pm_${token}`, object: "payment_method" }
}

/** A card is entered by the API that Stripe's page and its command line use. */
export function confirmPage(state: State, id: string, form: Form): Session {
  const session = sessionAt(state, id)
  const refuse = (why: string) => new ApiError(400, "invalid_request_error", why)
  if (session.status !== "open") throw refuse("This Checkout Session is no longer active.")
  if (wholeAt(form, "expected_amount") !== session.amount_total) throw refuse("The amount has changed.")
  const token = textAt(form, "payment_method")?.replace(/^pm_/, "")
  const number = Object.keys(TOKENS).find((one) => TOKENS[one] === token)
  if (enterCard(state, session, number ?? "") !== "paid")
    throw new ApiError(402, "card_error", "Your card was declined.", "card_declined")
  return session
}
