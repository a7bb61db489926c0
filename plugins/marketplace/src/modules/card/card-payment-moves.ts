import type { CardPaymentFacts } from "@san-ocop/kit/card-steps"
import type { StateTable } from "@san-ocop/kit/state-table"

type CardPaymentState = CardPaymentFacts["state"]

/** The life of a payment by card. What is captured is given back by refunds, which change no state. */
export const CARD_PAYMENT_MOVES = {
  awaiting: ["authorised", "closed"],
  authorised: ["captured", "voided", "lapsed"],
  captured: [],
  voided: [],
  closed: [],
  lapsed: [],
} as const satisfies StateTable<CardPaymentState>

export const CARD_PAYMENT_ENDS: readonly CardPaymentState[] = ["captured", "voided", "closed", "lapsed"]
