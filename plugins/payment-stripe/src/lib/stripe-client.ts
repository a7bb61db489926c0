import { createRequire } from "node:module"

/** How long one call may take. After that nobody knows what became of it, until Stripe is asked. */
const PATIENCE_MS = 8_000

/** Where Stripe's API is, as its SDK wants it. @param base such as "http://127.0.0.1:12111"; undefined is Stripe's own */
export function apiAddress(base: string | undefined): { host?: string; port?: number; protocol?: "http" | "https" } {
  if (!base) return {}
  const { hostname, port, protocol } = new URL(base)
  const isPlain = protocol === "http:"
  return { host: hostname, port: Number(port) || (isPlain ? 80 : 443), protocol: isPlain ? "http" : "https" }
}

type StripeConstructor<Client> = new (key: string, config: Record<string, unknown>) => Client

/**
 * Stripe's SDK as Medusa's provider loads it, so that there is one copy and one version of the API. It never tries again by itself: a call that moves money is
 * repeated by us, under the same key.
 * @param patienceMs how long one call may take
 */
export function stripeClient<Client>(apiKey: string, apiBase: string | undefined, patienceMs = PATIENCE_MS): Client {
  const load = createRequire(require.resolve("@medusajs/payment-stripe/package.json"))
  const Stripe = load("stripe") as StripeConstructor<Client>
  return new Stripe(apiKey, {
    ...apiAddress(apiBase),
    maxNetworkRetries: 0,
    timeout: patienceMs,
    telemetry: false,
  })
}
