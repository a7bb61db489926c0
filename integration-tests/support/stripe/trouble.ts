/**
 * What goes wrong with the next call whose method and path contain `call`: nothing is done and nobody answers, it is done and nobody hears of it,
 * Stripe breaks, or an earlier call under the same key is still under way.
 */
export type Trouble = { call: string; how: "lost" | "unheard" | "broken" | "busy" }

/** What is answered where nothing is done. */
export const FAILURES: Partial<Record<Trouble["how"], { status: number; body: unknown }>> = {
  broken: { status: 500, body: { error: { type: "api_error", message: "An unknown error occurred." } } },
  busy: {
    status: 409,
    body: {
      error: {
        type: "idempotency_error",
        code: "idempotency_key_in_use",
        message: "There is currently another in-progress request using this idempotency key.",
      },
    },
  },
}
