import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const DECIDERS_OF_A: ActorName[] = ["officerOfA", "secondOfficerOfA", "agricultureOfficerOfA"]
const READERS_OF_A: ActorName[] = [...DECIDERS_OF_A, "councilMemberOfA", "auditorOfA", "nationalOfficer"]
const OFFICERS: ActorName[] = [...READERS_OF_A, "officerOfB"]
const own: ActorName[] = ["memberOfA"]

const words = { words: "Lập nhầm lô." }
const recall = {
  request_key: "7d1f6a52-2f0b-4f58-9a5e-0c6f0d2d1a99",
  is_drill: true,
  hazard_class: "minor",
  reason: "Nhãn ghi sai khối lượng.",
  advice: "Giữ hàng lại, chờ gian hàng gọi.",
  contact_phone: "0912345678",
  lots: [{ code: "LO-KHONG-CO" }],
}

const DEPARTMENT: Row[] = [
  { route: "GET /department/recalls", letIn: OFFICERS },
  { route: "GET /department/recalls/export", letIn: OFFICERS },
  { route: "POST /department/recalls", letIn: DECIDERS_OF_A, body: recall },
  { route: "GET /department/recalls/lots", letIn: OFFICERS },
  { route: "GET /department/recalls/:id", letIn: READERS_OF_A, empty: true },
  { route: "POST /department/recalls/:id/approve", letIn: DECIDERS_OF_A, body: {}, empty: true },
  { route: "POST /department/recalls/:id/withdraw", letIn: DECIDERS_OF_A, body: words, empty: true },
  { route: "POST /department/recalls/:id/close", letIn: DECIDERS_OF_A, body: words, empty: true },
  { route: "POST /department/recalls/:id/resume-sale", letIn: DECIDERS_OF_A, body: {}, empty: true },
  { route: "POST /department/recalls/:id/files", letIn: DECIDERS_OF_A, empty: true },
  { route: "GET /department/recalls/:id/files/:file_id", letIn: READERS_OF_A, empty: true },
  { route: "GET /department/recalls/:id/buyers", letIn: READERS_OF_A, empty: true },
  {
    route: "POST /department/recalls/:id/buyers/:buyer_id/calls",
    letIn: DECIDERS_OF_A,
    body: { outcome: "reached" },
    empty: true,
  },
]

const SELLER: Row[] = [
  { route: "GET /seller/:seller_id/recalls", letIn: own },
  { route: "POST /seller/:seller_id/recalls", letIn: own, body: recall },
  { route: "GET /seller/:seller_id/recalls/lots", letIn: own },
  { route: "GET /seller/:seller_id/recalls/:id", letIn: own, empty: true },
  { route: "POST /seller/:seller_id/recalls/:id/withdraw", letIn: own, body: words, empty: true },
  { route: "POST /seller/:seller_id/recalls/:id/files", letIn: own, empty: true },
  { route: "GET /seller/:seller_id/recalls/:id/files/:file_id", letIn: own, empty: true },
  {
    route: "POST /seller/:seller_id/recalls/:id/parcels/:parcel_id/return",
    letIn: own,
    body: { quantity: 1, how: "returned" },
    empty: true,
  },
  { route: "GET /seller/:seller_id/orders/:id/lots", letIn: own, empty: true },
  { route: "POST /seller/:seller_id/orders/:id/lots", letIn: own, body: { lines: [] }, empty: true },
]

/** Officers of a province read and decide on its recalls; a stall drafts for its producer and handles its own parcels. */
export const RECALL: Row[] = [
  ...DEPARTMENT,
  ...SELLER,
  { route: "GET /admin/recall-refunds", letIn: ["operator"] },
  { route: "GET /catalog/recalls", letIn: "everyone" },
  { route: "GET /catalog/recalls/:code", letIn: "everyone", empty: true },
  { route: "GET /catalog/traces/:code/orders/:order", letIn: "everyone", empty: true },
  { route: "GET /catalog/products/:handle/recalls", letIn: "everyone", empty: true },
]
