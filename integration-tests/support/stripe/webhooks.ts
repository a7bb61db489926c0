import { createHmac } from "node:crypto"
import { newId, nowSeconds, type StripeEvent } from "./state"

export const newEvent = (type: string, object: unknown): StripeEvent => ({
  id: newId("evt"),
  object: "event",
  api_version: "2024-04-10",
  created: nowSeconds(),
  livemode: false,
  type,
  // As it was then: a later change does not change what was told.
  data: { object: JSON.parse(JSON.stringify(object)) as unknown },
})

/** The header of a webhook, by Stripe's algorithm: HMAC-SHA-256 of time and raw body. */
export function signatureOf(body: string, secret: string, at = nowSeconds()): string {
  const signature = createHmac("sha256", secret)
    .update(`${String(at)}.${body}`)
    .digest("hex")
  return `t=${String(at)},v1=${signature}`
}

/** Sends an event as Stripe does; answers the status. @param at when it was signed, in seconds */
export async function sendEvent(url: string, secret: string, event: StripeEvent, at?: number): Promise<number> {
  const body = JSON.stringify(event, null, 2)
  const headers = { "content-type": "application/json", "stripe-signature": signatureOf(body, secret, at) }
  return (await fetch(url, { method: "POST", headers, body })).status
}
