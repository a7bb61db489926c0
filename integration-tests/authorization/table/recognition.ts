import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const READERS_OF_A: ActorName[] = [
  "officerOfA",
  "secondOfficerOfA",
  "agricultureOfficerOfA",
  "councilMemberOfA",
  "auditorOfA",
  "nationalOfficer",
]
const OFFICERS: ActorName[] = [...READERS_OF_A, "officerOfB"]
const CERTIFIERS: ActorName[] = ["agricultureOfficerOfA"]

const decision = {
  seen_state: "recognised",
  ground: "food_safety",
  decision_number: "80/QĐ-UBND",
  decided_on: "2026-01-05",
}
const renewal = {
  stars: 4,
  decision_number: "81/QĐ-UBND",
  decided_on: "2026-01-05",
  issuer_level: "province",
  issuer_name: "UBND tỉnh",
}

/** Officers read the recognitions of their province; agriculture officers of it write them. */
export const RECOGNITION: Row[] = [
  { route: "GET /department/certificates", letIn: OFFICERS },
  { route: "GET /department/certificates/export", letIn: OFFICERS },
  { route: "GET /department/certificates/:id", letIn: OFFICERS, empty: true },
  { route: "POST /department/certificates/:id/suspend", letIn: CERTIFIERS, body: decision },
  { route: "POST /department/certificates/:id/revoke", letIn: CERTIFIERS, body: decision },
  { route: "POST /department/certificates/:id/restore", letIn: CERTIFIERS, body: decision },
  { route: "POST /department/certificates/:id/renew", letIn: CERTIFIERS, body: renewal },
  { route: "GET /department/recognition-decisions", letIn: OFFICERS },
  { route: "GET /department/recognition-decisions/export", letIn: OFFICERS },
  { route: "GET /department/recognition-decisions/:id", letIn: OFFICERS, empty: true },
  { route: "GET /department/recognition-decisions/:id/file", letIn: OFFICERS, empty: true },
  { route: "POST /department/recognition-decisions/:id/file", letIn: CERTIFIERS },
  { route: "GET /department/recognition-template", letIn: OFFICERS },
  { route: "GET /department/recognition-imports", letIn: OFFICERS },
  { route: "POST /department/recognition-imports", letIn: CERTIFIERS },
  { route: "POST /department/recognition-imports/export", letIn: OFFICERS, body: {} },
  { route: "GET /department/recognition-imports/:id", letIn: OFFICERS, empty: true },
  {
    route: "POST /department/recognition-imports/:id/lines/:row",
    letIn: CERTIFIERS,
    path: () => "/department/recognition-imports/khong-co/lines/2",
    body: { leave_out: true },
  },
  { route: "POST /department/recognition-imports/:id/commit", letIn: CERTIFIERS, body: {} },
  { route: "POST /department/recognition-imports/:id/undo", letIn: CERTIFIERS, body: { reason: "Nhầm" } },
  { route: "GET /seller/:seller_id/certificates", letIn: ["memberOfA"] },
  { route: "GET /catalog/floors/:slug/notices", letIn: "everyone", empty: true },
  { route: "GET /catalog/badge-artwork", letIn: "everyone" },
  { route: "GET /catalog/badge-artwork/:stars", letIn: "everyone", empty: true },
  { route: "GET /catalog/feeds/:floor", letIn: "everyone", empty: true },
]
