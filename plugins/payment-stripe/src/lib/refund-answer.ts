/** As much of Stripe's Refund as is looked at. */
export type StripeRefund = {
  status: string | null
  failure_reason?: string | undefined
  metadata: Record<string, string> | null
}

/** How a refund stands. Only what succeeded is with the card, and even that may come to nothing days later; what failed or was called off stays so. */
export type RefundAnswer = { status: "pending" | "done" | "failed"; reason: string | null }

/** Reads a Refund of Stripe: `pending` and `requires_action` are no end yet. */
export function refundAnswer({ status, failure_reason }: StripeRefund): RefundAnswer {
  if (status === "succeeded") return { status: "done", reason: null }
  if (status === "failed") return { status: "failed", reason: failure_reason ?? null }
  if (status === "canceled") return { status: "failed", reason: failure_reason ?? "merchant_request" }
  return { status: "pending", reason: null }
}
