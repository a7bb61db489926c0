import type { Row } from "./row"

/** Public reads, and a shopper's own affairs, which are guarded by what he knows rather than by an account. */
export const OPEN: Row[] = [
  { route: "GET /health", letIn: "everyone" },
  { route: "GET /ready", letIn: "everyone" },
  { route: "GET /test/routes", letIn: "everyone" },
  // Only a hint at a parcel, which is asked for afterwards: it tells and moves nothing by itself.
  { route: "POST /hooks/carrier/ghn", letIn: "everyone", body: { OrderCode: "GHN99999" } },
  { route: "POST /test/jobs/:name", letIn: "everyone", path: () => "/test/jobs/search-catch-up" },
  { route: "GET /catalog/geography/provinces", letIn: "everyone" },
  {
    route: "GET /catalog/geography/communes",
    letIn: "everyone",
    path: () => "/catalog/geography/communes?province_code=01",
  },
  {
    route: "GET /catalog/geography/old-places",
    letIn: "everyone",
    path: () => "/catalog/geography/old-places?q=phuc+xa",
  },
  { route: "GET /catalog/home", letIn: "everyone" },
  { route: "GET /catalog/ranking", letIn: "everyone" },
  { route: "GET /catalog/sitemap", letIn: "everyone" },
  { route: "GET /catalog/products", letIn: "everyone" },
  { route: "GET /catalog/suggest", letIn: "everyone", path: () => "/catalog/suggest?q=mat" },
  { route: "GET /catalog/floors", letIn: "everyone" },
  { route: "GET /catalog/floors/:slug", letIn: "everyone", empty: true },
  { route: "GET /catalog/products/:handle", letIn: "everyone", empty: true },
  { route: "GET /catalog/producers/:slug", letIn: "everyone", empty: true },
  { route: "GET /catalog/stalls/:slug", letIn: "everyone", empty: true },
  { route: "GET /catalog/certificates/:number", letIn: "everyone", empty: true },
  { route: "GET /catalog/traces/:code", letIn: "everyone", empty: true },
  { route: "GET /store/carts/:id/stalls", letIn: "everyone", empty: true },
  { route: "POST /store/carts/:id/complete", letIn: "everyone", empty: true },
  { route: "POST /store/order-lookup", letIn: "everyone", empty: true },
  { route: "POST /store/order-groups/:code/orders/:order_code/cancel", letIn: "everyone", empty: true },
  { route: "POST /store/order-groups/:code/orders/:order_code/contract", letIn: "everyone", empty: true },
  { route: "POST /hooks/payment/:provider", letIn: "everyone", empty: true },
]
