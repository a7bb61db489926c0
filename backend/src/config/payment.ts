import { MedusaError } from "@medusajs/framework/utils"

type Environment = Partial<
  Record<"STRIPE_API_KEY" | "STRIPE_WEBHOOK_SECRET" | "STRIPE_API_BASE" | "STRIPE_PATIENCE_MS" | "DEMO", string>
>

/** @throws MedusaError when it is no time: a client without patience would never answer, one that is told nonsense would wait for ever */
function patience(milliseconds: string): number {
  const value = Number(milliseconds)
  if (!Number.isInteger(value) || value <= 0)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "STRIPE_PATIENCE_MS must be milliseconds, above 0.")
  return value
}

/**
 * Who takes money: transfers always, cards where the operator has an account with Stripe and this is no demo, which takes none.
 * Cash on delivery is Medusa's own.
 */
export const paymentModule = ({
  STRIPE_API_KEY,
  STRIPE_WEBHOOK_SECRET,
  STRIPE_API_BASE,
  STRIPE_PATIENCE_MS,
  DEMO,
}: Environment) => ({
  resolve: "@medusajs/medusa/payment",
  options: {
    providers: [
      { resolve: "@san-ocop/payment-vietqr/providers/vietqr", id: "vietqr" },
      ...(STRIPE_API_KEY && DEMO !== "true"
        ? [
            {
              resolve: "@san-ocop/payment-stripe/providers/stripe",
              id: "stripe",
              options: {
                apiKey: STRIPE_API_KEY,
                webhookSecret: STRIPE_WEBHOOK_SECRET,
                apiBase: STRIPE_API_BASE,
                ...(STRIPE_PATIENCE_MS && { patienceMs: patience(STRIPE_PATIENCE_MS) }),
              },
            },
          ]
        : []),
    ],
  },
})
