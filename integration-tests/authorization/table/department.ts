import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const TRADE_OF_A: ActorName[] = ["officerOfA", "secondOfficerOfA"]
const STAFF_OF_A: ActorName[] = [...TRADE_OF_A, "agricultureOfficerOfA", "councilMemberOfA", "auditorOfA"]
const READERS_OF_A: ActorName[] = [...STAFF_OF_A, "nationalOfficer"]
const OFFICERS: ActorName[] = [...READERS_OF_A, "officerOfB"]

const decision = { revision_number: 1, reason_code: "poor_pictures", reason: "Ảnh mờ" }

/** Officers read what their province governs; trade officers of that province decide. */
export const DEPARTMENT: Row[] = [
  { route: "GET /department/me", letIn: OFFICERS },
  { route: "GET /department/home", letIn: OFFICERS },
  { route: "GET /department/audit", letIn: OFFICERS },
  { route: "GET /department/listings", letIn: OFFICERS },
  { route: "GET /department/listings/:id", letIn: READERS_OF_A },
  { route: "POST /department/listings/:id/approve", letIn: TRADE_OF_A, body: { revision_number: 1 } },
  { route: "POST /department/listings/:id/reject", letIn: TRADE_OF_A, body: decision },
  { route: "POST /department/listings/:id/request-changes", letIn: TRADE_OF_A, body: decision },
  { route: "POST /department/listings/:id/take-down", letIn: TRADE_OF_A, body: decision },
  { route: "POST /department/listings/:id/restore", letIn: TRADE_OF_A, body: {} },
  { route: "GET /department/producers", letIn: OFFICERS },
  { route: "GET /department/programme-summary", letIn: OFFICERS },
]
