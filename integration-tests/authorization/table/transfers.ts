import type { Row } from "./row"

const own = ["memberOfA"] as const
const account = { bank_bin: "970436", account_number: "SANOCOPTHU", holder_name: "HTX THU NGHIEM" }

/** A stall's bank account and its money are its own; a bank's feed shows its key, which no person has. */
export const TRANSFERS: Row[] = [
  { route: "POST /hooks/bank-feed/sepay", letIn: [], body: {} },
  { route: "GET /seller/:seller_id/bank-account", letIn: own },
  { route: "POST /seller/:seller_id/bank-account", letIn: own, body: account },
  { route: "POST /seller/:seller_id/bank-account/remove", letIn: own, body: {} },
  { route: "GET /seller/:seller_id/transfers", letIn: own },
  {
    route: "POST /seller/:seller_id/transfers/:id/resolve",
    letIn: own,
    body: { resolution: "dismissed" },
    empty: true,
  },
  { route: "POST /seller/:seller_id/transfers/statement", letIn: own },
  { route: "POST /seller/:seller_id/transfers/statement/apply", letIn: own, body: {} },
  { route: "POST /seller/:seller_id/orders/:id/transfer-received", letIn: own, body: {}, empty: true },
  { route: "POST /seller/:seller_id/orders/:id/transfer-refunded", letIn: own, body: {}, empty: true },
]
