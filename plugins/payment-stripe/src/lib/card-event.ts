/** News of Stripe that its signature vouches for. What it says of money is not believed but asked for again. */
export type CardEvent = {
  session_id: string
  /** In dong: what was received of a payment that succeeded, else what the object is about. */
  amount: number
  event_id: string
  type: string
  /** The group of orders that it is about, when the object says so. */
  reference: string | null
  /** Stripe's PaymentIntent, when there is one. */
  intent_id: string | null
  /** Of a dispute: how much, in the smallest unit of which currency (ISO 4217 in small letters), why and until when to answer. */
  dispute: {
    id: string
    amount: number
    currency: string
    reason: string
    status: string
    respond_by: string | null
  } | null
  /** Of a refund: under which claim it was made, how it stands, and why it came to nothing, with the movement on the account that gave it back. */
  refund: {
    id: string
    operation: string | null
    status: string
    reason: string | null
    given_back: string | null
  } | null
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null)
const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
const dayOf = (seconds: unknown): string | null =>
  typeof seconds === "number" ? new Date(seconds * 1000).toISOString() : null

/** Reads an event whose signature was checked. Objects of other kinds than ours keep no more than their type. */
export function readCardEvent(event: { id: string; type: string; data: { object: unknown } }): CardEvent {
  const object = recordOf(event.data.object)
  const isIntent = object.object === "payment_intent"
  const intent = object.payment_intent
  // What was received is less than the promise where a part of it was captured.
  const sum = event.type === "payment_intent.succeeded" ? object.amount_received : object.amount
  const amount = typeof sum === "number" ? sum : 0
  return {
    session_id: "",
    amount,
    event_id: event.id,
    type: event.type,
    reference: textOf(recordOf(object.metadata).order_group),
    intent_id: isIntent ? textOf(object.id) : (textOf(intent) ?? textOf(recordOf(intent).id)),
    dispute:
      object.object === "dispute"
        ? {
            id: textOf(object.id) ?? "",
            amount,
            currency: textOf(object.currency) ?? "",
            reason: textOf(object.reason) ?? "",
            status: textOf(object.status) ?? "",
            respond_by: dayOf(recordOf(object.evidence_details).due_by),
          }
        : null,
    refund:
      object.object === "refund"
        ? {
            id: textOf(object.id) ?? "",
            operation: textOf(recordOf(object.metadata).operation),
            status: textOf(object.status) ?? "",
            reason: textOf(object.failure_reason),
            given_back:
              textOf(object.failure_balance_transaction) ?? textOf(recordOf(object.failure_balance_transaction).id),
          }
        : null,
  }
}
