import { MedusaError } from "@medusajs/framework/utils"

/** One outside call that moves money, claimed before it is made: its key stays the same however often it is tried. */
export type CardOperation = { key: string; amount: number }

/** What is kept of a payment by card. No number, name or address of the cardholder. */
export type CardData = {
  /** Stripe's Checkout Session. */
  checkout_id: string
  /** Where the shopper enters the card; null once that is over. */
  url: string | null
  /** Stripe's PaymentIntent; null until the shopper has entered a card. */
  id: string | null
  amount: number
  currency: string
  /** Until when the authorisation holds, ISO 8601, as the card's bank says; null when it does not. */
  capture_before: string | null
  operation: CardOperation | null
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== ""

/** What a session is opened with: where Stripe sends the shopper back to, and whose money it is. */
export type CheckoutWish = { key: string; title: string; reference: string; success_url: string; cancel_url: string }

/** @throws MedusaError for a programmer's mistake: sessions are opened in one place only */
export function checkoutWish(data: Record<string, unknown> | undefined): CheckoutWish {
  const { key, title, reference, success_url, cancel_url } = data ?? {}
  if (isText(key) && isText(title) && isText(reference) && isText(success_url) && isText(cancel_url)) {
    return { key, title, reference, success_url, cancel_url }
  }
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    "a checkout by card is opened with key, title, reference, success_url and cancel_url",
  )
}

/** The session that a payment's data tell of. @throws MedusaError when there is none */
export function checkoutId(data: Record<string, unknown> | undefined): string {
  if (isText(data?.checkout_id)) return data.checkout_id
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "these data tell of no checkout by card")
}

/** @throws MedusaError when no card was entered yet */
export function intentId(data: Record<string, unknown> | undefined): string {
  if (isText(data?.id)) return data.id
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "no card was entered for this payment")
}

/** The claimed call that is to be made now. @throws MedusaError without one: no money moves unclaimed */
export function claimed(data: Record<string, unknown> | undefined): CardOperation {
  const operation = data?.operation
  if (typeof operation === "object" && operation !== null && "key" in operation && "amount" in operation) {
    const { key, amount } = operation
    if (isText(key) && typeof amount === "number" && Number.isSafeInteger(amount) && amount > 0) return { key, amount }
  }
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "money moves only by an operation that was claimed")
}
