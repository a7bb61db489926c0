import type { CardPaymentFacts } from "@san-ocop/kit/card-steps"

/** In these states a card has paid, or its bank has promised to: only then is there anything to give back. */
const PAID_CARD: readonly CardPaymentFacts["state"][] = ["authorised", "captured"]

export const isPaidCard = (state: CardPaymentFacts["state"]): boolean => PAID_CARD.includes(state)

/** The same states as a list for SQL. */
export const PAID_CARD_SQL = PAID_CARD.map((state) => `'${state}'`).join(", ")
