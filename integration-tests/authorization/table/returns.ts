import type { Row } from "./row"

const own = ["memberOfA"] as const
const words = { words: "Hàng còn nguyên khi giao." }

/** A return is asked for by code and phone number; its stall answers. */
export const RETURNS: Row[] = [
  { route: "POST /store/order-groups/:code/orders/:order_code/returns", letIn: "everyone", empty: true },
  { route: "POST /store/goods-returns/lookup", letIn: "everyone", empty: true },
  { route: "POST /store/goods-returns/:code/withdraw", letIn: "everyone", empty: true },
  { route: "POST /store/goods-returns/:code/send", letIn: "everyone", empty: true },
  { route: "POST /store/goods-returns/:code/files", letIn: "everyone", empty: true },
  { route: "POST /store/goods-returns/:code/files/:file_id", letIn: "everyone", empty: true },
  { route: "GET /seller/:seller_id/returns", letIn: own },
  { route: "GET /seller/:seller_id/returns/:id", letIn: own, empty: true },
  { route: "GET /seller/:seller_id/returns/:id/files/:file_id", letIn: own, empty: true },
  { route: "POST /seller/:seller_id/returns/:id/approve", letIn: own, body: {}, empty: true },
  { route: "POST /seller/:seller_id/returns/:id/waive", letIn: own, body: {}, empty: true },
  { route: "POST /seller/:seller_id/returns/:id/refuse", letIn: own, body: words, empty: true },
  { route: "POST /seller/:seller_id/returns/:id/receive", letIn: own, body: { goods: "good" }, empty: true },
  { route: "POST /seller/:seller_id/returns/:id/refunded", letIn: own, body: { reference: "FT123" }, empty: true },
]
