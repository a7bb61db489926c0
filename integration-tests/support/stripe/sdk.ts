import { stripeClient } from "@san-ocop/payment-stripe/lib/stripe-client"
import type { Charge, Dispute, Intent, Session, StripeEvent } from "./state"

type Listed = { data: StripeEvent[]; has_more: boolean }

/** As much of Stripe's SDK as suites ask with. */
export type Sdk = {
  paymentIntents: {
    retrieve: (id: string) => Promise<Intent>
    capture: (id: string, params: { amount_to_capture: number }) => Promise<Intent>
  }
  charges: { retrieve: (id: string) => Promise<Charge> }
  disputes: {
    close: (id: string) => Promise<Dispute>
    update: (id: string, params: { evidence: { uncategorized_text: string }; submit: true }) => Promise<Dispute>
  }
  checkout: { sessions: { retrieve: (id: string) => Promise<Session> } }
  events: {
    list: (params: { limit: number; created: { gte: number }; starting_after?: string }) => Promise<Listed>
  }
}

const PATIENCE_MS = 20_000

/** @param origin address of the API; Stripe's own where there is none */
export const sdkOf = (key: string, origin?: string): Sdk => stripeClient<Sdk>(key, origin, PATIENCE_MS)
