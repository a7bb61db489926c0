import type { Row } from "./row"

const operator = ["operator"] as const
const BATCH = "/admin/payout-batches/:id"

/** What floors pay out is for operators to say; what a stall was paid, its own members see. */
export const PAYOUTS: Row[] = [
  { route: "GET /seller/:seller_id/payouts", letIn: ["memberOfA"] },
  { route: "GET /admin/floors/:floor_id/payouts/due", letIn: operator, empty: true },
  { route: "GET /admin/floors/:floor_id/payout-batches", letIn: operator, empty: true },
  { route: "POST /admin/floors/:floor_id/payout-batches", letIn: operator, body: {}, empty: true },
  { route: `GET ${BATCH}`, letIn: operator, empty: true },
  { route: `POST ${BATCH}/approve`, letIn: operator, body: {}, empty: true },
  { route: `POST ${BATCH}/send`, letIn: operator, body: {}, empty: true },
  { route: `POST ${BATCH}/cancel`, letIn: operator, body: {}, empty: true },
  { route: `GET ${BATCH}/file`, letIn: operator, empty: true },
  { route: `POST ${BATCH}/results/reading`, letIn: operator, empty: true },
  { route: `POST ${BATCH}/results`, letIn: operator, body: {} },
  {
    route: "POST /admin/payouts/:id/mark",
    letIn: operator,
    body: { state: "unknown", reason: "Thử nghiệm" },
    empty: true,
  },
  { route: "GET /admin/payouts/:id/code", letIn: operator, empty: true },
  {
    route: "POST /admin/payees/:seller_id/confirm",
    letIn: operator,
    body: { bank_bin: "970436", account_number: "1", holder_name: "THU NGHIEM" },
    path: () => "/admin/payees/sel_none/confirm",
    empty: true,
  },
]
