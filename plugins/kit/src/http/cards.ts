/** How one order stands that is paid by card. Amounts in dong. */
export type CardStanding = {
  /** Until when the goods are held for a card to be entered. */
  pay_until: string
  /** A card was entered and its bank has promised the money. */
  is_authorised: boolean
  captured: number
  refunded: number
  /** What is on its way back to the card. */
  refund_due: number
}

/** POST /store/order-groups/:code/card { phone }: where the card is entered; null when there is nothing to pay (any more). */
export type CardPage = { url: string | null }

/** POST /seller/:seller_id/orders/:id/card-refund: the stall gives back a part of what an order costs. */
export type RefundCard = { amount: number; reason: string }
