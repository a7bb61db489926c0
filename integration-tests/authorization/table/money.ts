import type { Row } from "./row"

const own = ["memberOfA"] as const
const operator = ["operator"] as const
const FAR = "2099-01-01"
const VOUCHER = { code: "THUQUYEN", terms: { kind: "free_shipping" }, valid_from: FAR, valid_to: FAR }

/** A stall's earnings are its own; what is taken from sales is for operators to say. */
export const MONEY: Row[] = [
  { route: "GET /seller/:seller_id/earnings", letIn: own },
  {
    route: "GET /seller/:seller_id/earnings/:month",
    letIn: own,
    path: ({ sellerA }) => `/seller/${sellerA}/earnings/2026-11`,
  },
  {
    route: "GET /seller/:seller_id/earnings/:month/sheet",
    letIn: own,
    path: ({ sellerA }) => `/seller/${sellerA}/earnings/2026-11/sheet`,
  },
  { route: "GET /seller/:seller_id/remittances", letIn: own },
  { route: "POST /seller/:seller_id/remittances", letIn: own, body: { orders: ["gord_none"] } },
  { route: "GET /seller/:seller_id/vouchers", letIn: own },
  { route: "POST /seller/:seller_id/vouchers", letIn: own, body: VOUCHER },
  { route: "POST /seller/:seller_id/vouchers/:id/stop", letIn: own, body: {}, empty: true },
  { route: "GET /admin/floors/:floor_id/vouchers", letIn: operator, empty: true },
  { route: "POST /admin/floors/:floor_id/vouchers", letIn: operator, body: VOUCHER, empty: true },
  { route: "POST /admin/floors/:floor_id/vouchers/:id/stop", letIn: operator, body: {}, empty: true },
  { route: "GET /admin/commission-rules", letIn: operator },
  {
    route: "POST /admin/commission-rules",
    letIn: operator,
    body: { rate_bp: 100, vat_bp: 800, valid_from: FAR, valid_to: FAR, note: "Thử nghiệm" },
  },
  { route: "POST /admin/commission-rules/:id/end", letIn: operator, body: { valid_to: FAR }, empty: true },
  { route: "GET /admin/withholding-rates", letIn: operator },
  { route: "POST /admin/withholding-rates", letIn: operator, body: {} },
  { route: "POST /admin/withholding-rates/:id/end", letIn: operator, body: { valid_to: FAR }, empty: true },
]
