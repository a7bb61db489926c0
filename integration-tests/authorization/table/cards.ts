import type { Row } from "./row"

/** A card is entered by whoever knows code and phone; only its own stall gives a part of an order back; operators decide about what did not get there. */
export const CARDS: Row[] = [
  { route: "POST /store/order-groups/:code/card", letIn: "everyone", empty: true },
  {
    route: "POST /seller/:seller_id/orders/:id/card-refund",
    letIn: ["memberOfA"],
    body: { amount: 1, reason: "Hàng móp hộp" },
    empty: true,
  },
  { route: "GET /admin/card-refunds", letIn: ["operator"] },
  { route: "POST /admin/card-refunds/:id/retry", letIn: ["operator"], body: {}, empty: true },
  {
    route: "POST /admin/card-refunds/:id/transfer",
    letIn: ["operator"],
    body: { reference: "FT26333", amount: 1 },
    empty: true,
  },
]
