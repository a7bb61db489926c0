import { randomBytes } from "node:crypto"

export type Metadata = Record<string, string>
export type Card = {
  number: string
  needs_3ds: boolean
  decline: "generic_decline" | "insufficient_funds" | null
  disputed?: true
  /** What becomes of refunds to it: under way at first, then there; or there at first, and sent back later. */
  refunds?: "pending" | "failing"
}

export type Charge = {
  id: string
  object: "charge"
  amount: number
  amount_captured: number
  amount_refunded: number
  captured: boolean
  currency: string
  payment_intent: string
  metadata: Metadata
  payment_method_details: { type: "card"; card: { brand: "visa"; last4: string; capture_before: number } }
}
export type Intent = {
  id: string
  object: "payment_intent"
  amount: number
  amount_capturable: number
  amount_received: number
  capture_method: "manual" | "automatic"
  currency: string
  metadata: Metadata
  latest_charge: string | null
  last_payment_error: { code: string; decline_code: string } | null
  status:
    | "requires_payment_method"
    | "requires_confirmation"
    | "requires_action"
    | "requires_capture"
    | "succeeded"
    | "canceled"
}
export type Session = {
  id: string
  object: "checkout.session"
  amount_total: number
  currency: string
  client_reference_id: string | null
  metadata: Metadata
  mode: "payment"
  payment_intent: string | null
  payment_status: "paid" | "unpaid"
  status: "open" | "complete" | "expired"
  success_url: string
  cancel_url: string
  url: string | null
}
export type Dispute = {
  id: string
  object: "dispute"
  amount: number
  charge: string
  currency: string
  payment_intent: string
  reason: "fraudulent"
  status: "needs_response" | "won" | "lost"
  evidence_details: { due_by: number }
  metadata: Metadata
}
export type Refund = {
  id: string
  object: "refund"
  amount: number
  charge: string
  currency: string
  metadata: Metadata
  payment_intent: string
  status: "pending" | "succeeded" | "failed" | "canceled"
  failure_reason?: "expired_or_canceled_card" | "insufficient_funds" | "unknown"
  failure_balance_transaction?: string
}
export type StripeEvent = {
  id: string
  object: "event"
  api_version: string
  created: number
  livemode: false
  type: string
  data: { object: unknown }
}

/** All that this Stripe remembers. What a session's page still has to do is kept beside it. */
export type State = {
  intents: Map<string, Intent>
  charges: Map<string, Charge>
  sessions: Map<string, Session>
  /** What the intent of a session will be made with when a card is entered. */
  plans: Map<string, { metadata: Metadata; capture_method: "manual" | "automatic"; card: Card | null }>
  refunds: Map<string, Refund>
  disputes: Map<string, Dispute>
  /** Charges that their cardholder's bank takes back as soon as they are captured. */
  toDispute: Set<string>
  /** What becomes of refunds of a charge, where that is not simply that they arrive. */
  refundsOf: Map<string, "pending" | "failing">
  emit: (type: string, object: unknown) => void
}

export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString("hex")}`
export const nowSeconds = (): number => Math.floor(Date.now() / 1000)

/** An answer of the API that is an error, in Stripe's shape. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly type: "invalid_request_error" | "card_error" | "idempotency_error" | "api_error",
    message: string,
    readonly code?: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(message)
  }
}

export const missing = (what: string, id: string) =>
  new ApiError(404, "invalid_request_error", `No such ${what}: '${id}'`, "resource_missing")

export const wrongState = (intent: Intent, wish: string) =>
  new ApiError(
    400,
    "invalid_request_error",
    `This PaymentIntent could not be ${wish} because it has a status of ${intent.status}.`,
    "payment_intent_unexpected_state",
    { payment_intent: intent },
  )
