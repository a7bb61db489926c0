import type { CardPaymentFacts } from "@san-ocop/kit/card-steps"
import type { StateTable } from "@san-ocop/kit/state-table"

type CardPaymentState = CardPaymentFacts["state"]

/**
 * The life of a payment by card. What is captured is given back by refunds, which change no state. A promise that seemed gone may have
 * been kept after all: money that the provider tells of is booked.
 */
export const CARD_PAYMENT_MOVES = {
  awaiting: ["authorised", "closed"],
  authorised: ["captured", "voided", "lapsed"],
  captured: [],
  voided: [],
  closed: [],
  lapsed: ["captured"],
} as const satisfies StateTable<CardPaymentState>

export const CARD_PAYMENT_ENDS: readonly CardPaymentState[] = ["captured", "voided", "closed"]
