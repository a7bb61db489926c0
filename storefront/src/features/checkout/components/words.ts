import type words from "@messages/checkout.json"

/** The checkout's words, as messages that still hold their places: see `fill`. */
export type CheckoutWords = typeof words
