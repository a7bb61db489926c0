/** How one order stands that is paid by card. Amounts in dong. */
export type CardStanding = {
  /** Until when the goods are held for a card to be entered. */
  pay_until: string
  /** A card was entered and its bank has promised the money. */
  is_authorised: boolean
  captured: number
  refunded: number
  /** What is to go back and is not there yet, whether it is on its way or held. */
  refund_due: number
  /** Why it does not go back by itself: a refund came to nothing, or the card's bank takes the money back. */
  refund_held: "failed" | "charged_back" | null
  /** What of `refunded` the operator transferred to an account, since the card did not take it. */
  transferred: number
}

/** GET /admin/card-refunds: money of cards that does not go back by itself. Amounts in dong. */
export type HeldCardRefund = {
  /** The order of one stall. */
  id: string
  code: string
  seller_name: string
  floor_name: string
  customer_name: string
  customer_phone: string
  amount: number
  held: "failed" | "charged_back"
  /** Why it came to nothing, in Vietnamese; null while the card's bank takes it back. */
  why: string | null
  since: string
}

/** POST /admin/card-refunds/:id/transfer: an operator has transferred so much of it, in dong; `reference` is the bank's number. */
export type TransferCardRefund = { reference: string; amount: number }

/** POST /store/order-groups/:code/card { phone }: where the card is entered; null when there is nothing to pay (any more). */
export type CardPage = { url: string | null }

/** POST /seller/:seller_id/orders/:id/card-refund: the stall gives back a part of what an order costs. */
export type RefundCard = { amount: number; reason: string }
