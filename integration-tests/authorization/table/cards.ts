import type { Row } from "./row"

/** A card is entered by whoever knows code and phone; only its own stall gives a part of an order back. */
export const CARDS: Row[] = [
  { route: "POST /store/order-groups/:code/card", letIn: "everyone", empty: true },
  {
    route: "POST /seller/:seller_id/orders/:id/card-refund",
    letIn: ["memberOfA"],
    body: { amount: 1, reason: "Hàng móp hộp" },
    empty: true,
  },
]
