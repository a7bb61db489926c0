import type { Row } from "./row"

const own = ["memberOfA"] as const
const operator = ["operator"] as const
const officers = [
  "officerOfA",
  "secondOfficerOfA",
  "agricultureOfficerOfA",
  "councilMemberOfA",
  "auditorOfA",
  "nationalOfficer",
  "officerOfB",
] as const
const words = "Hàng còn nguyên khi giao."

/** A dispute is opened by code and phone number, answered by the order's own stall, decided by operators, and seen by the departments of its province. */
export const DISPUTES: Row[] = [
  { route: "POST /store/order-groups/:code/orders/:order_code/disputes", letIn: "everyone", empty: true },
  { route: "POST /store/disputes/lookup", letIn: "everyone", empty: true },
  { route: "POST /store/disputes/:code/withdraw", letIn: "everyone", empty: true },
  { route: "POST /store/disputes/:code/files", letIn: "everyone", empty: true },
  { route: "POST /store/disputes/:code/files/:file_id", letIn: "everyone", empty: true },
  { route: "GET /seller/:seller_id/disputes", letIn: own },
  { route: "GET /seller/:seller_id/disputes/:id", letIn: own, empty: true },
  { route: "GET /seller/:seller_id/disputes/:id/files/:file_id", letIn: own, empty: true },
  { route: "POST /seller/:seller_id/disputes/:id/answer", letIn: own, body: { words }, empty: true },
  { route: "POST /seller/:seller_id/disputes/:id/files", letIn: own, empty: true },
  { route: "GET /department/disputes", letIn: officers },
  { route: "GET /department/disputes/:id", letIn: officers, empty: true },
  { route: "GET /department/disputes/:id/files/:file_id", letIn: officers, empty: true },
  { route: "POST /department/disputes/export", letIn: officers, body: {} },
  { route: "GET /admin/disputes", letIn: operator },
  { route: "GET /admin/disputes/:id", letIn: operator, empty: true },
  { route: "GET /admin/disputes/:id/files/:file_id", letIn: operator, empty: true },
  { route: "POST /admin/disputes/:id/decide", letIn: operator, body: { outcome: "refused", words }, empty: true },
]
