/** Medusa's payment provider of cards, and its name in the address of webhooks. */
export const CARD_PROVIDER = "pp_stripe_stripe"
export const CARD_WEBHOOK = "stripe_stripe"

/** True where the operator has an account that takes cards. */
export const cardsAreOn = (): boolean => Boolean(process.env.STRIPE_API_KEY)
