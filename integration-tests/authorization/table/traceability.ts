import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const WHO_CONFIRM: ActorName[] = ["officerOfA", "secondOfficerOfA", "agricultureOfficerOfA"]
const READERS_OF_A: ActorName[] = [...WHO_CONFIRM, "councilMemberOfA", "auditorOfA", "nationalOfficer"]
const OFFICERS: ActorName[] = [...READERS_OF_A, "officerOfB"]
const own = ["memberOfA"] as const

const event = { step: "packing", at: "2026-10-01T08:00:00+07:00" }
const LOT = "/seller/:seller_id/lots/:lot_id"

/** A stall writes the history of its own lots; officers of the province read it and confirm. */
export const TRACEABILITY: Row[] = [
  { route: "GET /seller/:seller_id/lots", letIn: own },
  {
    route: "POST /seller/:seller_id/lots",
    letIn: own,
    body: { product_id: "khong-co", made_on: "2026-10-01", quantity: 10, unit: "hũ" },
  },
  { route: "GET /seller/:seller_id/lot-form", letIn: own },
  {
    route: "POST /seller/:seller_id/product-identifiers",
    letIn: own,
    body: { product_id: "khong-co", scheme: "gs1", value: "8938505974194" },
  },
  { route: `GET ${LOT}`, letIn: own, empty: true },
  { route: `GET ${LOT}/genealogy`, letIn: own, empty: true },
  { route: `POST ${LOT}/files`, letIn: own, empty: true },
  { route: `GET ${LOT}/files/:file_id`, letIn: own, empty: true },
  { route: `POST ${LOT}/events`, letIn: own, body: event, empty: true },
  {
    route: `POST ${LOT}/events/:event_id/correct`,
    letIn: own,
    body: { reason: "Ghi nhầm ngày.", event: null },
    empty: true,
  },
  { route: `POST ${LOT}/correct`, letIn: own, body: { reason: "Ghi nhầm số lượng.", quantity: 12 }, empty: true },
  { route: `POST ${LOT}/close`, letIn: own, body: {}, empty: true },
  { route: "GET /department/lots", letIn: OFFICERS },
  { route: "GET /department/lots/export", letIn: OFFICERS },
  { route: "GET /department/lots/:id", letIn: READERS_OF_A, empty: true },
  { route: "GET /department/lots/:id/genealogy", letIn: READERS_OF_A, empty: true },
  { route: "GET /department/lots/:id/files/:file_id", letIn: READERS_OF_A, empty: true },
  { route: "POST /department/lots/:id/events/:event_id/confirm", letIn: WHO_CONFIRM, body: {}, empty: true },
  { route: "GET /department/products-without-lots", letIn: OFFICERS },
  { route: "GET /department/products-without-lots/export", letIn: OFFICERS },
]
