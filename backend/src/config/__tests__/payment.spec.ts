import { paymentModule } from "../payment"

const providers = (env: Parameters<typeof paymentModule>[0]) => paymentModule(env).options.providers.map(({ id }) => id)
const STRIPE_API_KEY = "sk_live_of-a-real-account"

it("cards are taken where there is an account with Stripe, and never in a demo, which sends nothing out", () => {
  expect(providers({})).toEqual(["vietqr"])
  expect(providers({ STRIPE_API_KEY })).toEqual(["vietqr", "stripe"])
  expect(providers({ STRIPE_API_KEY, DEMO: "true" })).toEqual(["vietqr"])
})

it.each(["0", "-1", "lâu"])("patience of %s with Stripe is refused", (STRIPE_PATIENCE_MS) => {
  expect(() => paymentModule({ STRIPE_API_KEY, STRIPE_PATIENCE_MS })).toThrow("STRIPE_PATIENCE_MS")
})
