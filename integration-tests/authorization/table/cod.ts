import type { Row } from "./row"

const own = ["memberOfA"] as const
const operator = ["operator"] as const
const moves = { resolution: "dismissed" }

/** What carriers pay is a stall's own to say, and an operator's for a floor that collects. */
export const COD: Row[] = [
  { route: "POST /seller/:seller_id/cod-statements/reading", letIn: own },
  { route: "POST /seller/:seller_id/cod-statements", letIn: own, body: {} },
  { route: "GET /seller/:seller_id/cod-lines", letIn: own },
  { route: "POST /seller/:seller_id/cod-lines/:id/resolve", letIn: own, body: moves, empty: true },
  { route: "POST /admin/floors/:floor_id/cod-statements/reading", letIn: operator, empty: true },
  { route: "POST /admin/floors/:floor_id/cod-statements", letIn: operator, body: {}, empty: true },
  { route: "GET /admin/floors/:floor_id/cod-statements", letIn: operator, empty: true },
  { route: "GET /admin/books", letIn: operator },
  { route: "GET /admin/floors/:floor_id/cod-lines", letIn: operator, empty: true },
  { route: "POST /admin/floors/:floor_id/cod-lines/:id/resolve", letIn: operator, body: moves, empty: true },
]
