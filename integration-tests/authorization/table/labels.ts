import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const own = ["memberOfA"] as const
const OFFICERS: ActorName[] = [
  ...(["officerOfA", "secondOfficerOfA", "agricultureOfficerOfA", "councilMemberOfA", "auditorOfA"] as const),
  ...(["nationalOfficer", "officerOfB"] as const),
]
const BATCHES = "/seller/:seller_id/lots/:lot_id/label-batches"

/** A member prints labels for lots whose goods his own stall sells; officers read the register of their province. */
export const LABELS: Row[] = [
  { route: `GET ${BATCHES}`, letIn: own, empty: true },
  { route: `POST ${BATCHES}`, letIn: own, body: { kind: "lot", layout: "a4_24", quantity: 1 }, empty: true },
  { route: `POST ${BATCHES}/:batch_id/void`, letIn: own, body: { reason: "In hỏng" }, empty: true },
  { route: `GET ${BATCHES}/:batch_id/file`, letIn: own, empty: true },
  { route: "GET /department/label-batches", letIn: OFFICERS },
  { route: "GET /department/label-batches/export", letIn: OFFICERS },
]
