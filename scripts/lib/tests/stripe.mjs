import { Sentence } from "../say.mjs"

/**
 * Settings of Stripe for a test server and its suites: somebody who answers in Stripe's place at this port or, where STRIPE_TEST_KEY is set, Stripe
 * itself. @throws Sentence for a key that is not for tests: with another one real money would move
 */
export function stripeOfTests(port, key = process.env.STRIPE_TEST_KEY) {
  const secret = { STRIPE_WEBHOOK_SECRET: "only-for-the-tests-of-this-clone-5" }
  if (!key)
    return {
      ...secret,
      STRIPE_API_KEY: "only-for-the-tests-of-this-clone-4",
      STRIPE_API_BASE: `http://127.0.0.1:${port}`,
      STRIPE_PATIENCE_MS: "4000", // some suites never answer; the others answer from a busy machine
    }
  if (!key.startsWith("sk_test_"))
    throw new Sentence("STRIPE_TEST_KEY must be a secret key for tests, sk_test_…: with another one money would move.")
  return { ...secret, STRIPE_API_KEY: key, STRIPE_TEST_KEY: key, STRIPE_PATIENCE_MS: "20000" }
}
