import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const OFFICERS: ActorName[] = [
  "officerOfA",
  "secondOfficerOfA",
  "agricultureOfficerOfA",
  "councilMemberOfA",
  "auditorOfA",
  "nationalOfficer",
  "officerOfB",
]
const OWN = ["memberOfA"] as const

/** Everybody reads what he is told, and nobody what others are; officers take their registers home as tables. */
export const NOTICES: Row[] = [
  { route: "GET /department/notices", letIn: OFFICERS },
  { route: "POST /department/notices/:id/read", letIn: OFFICERS, body: {}, empty: true },
  { route: "POST /department/notices/read-all", letIn: OFFICERS, body: {} },
  { route: "POST /department/audit/export", letIn: OFFICERS, body: {} },
  { route: "POST /department/listings/export", letIn: OFFICERS, body: {} },
  { route: "POST /department/producers/export", letIn: OFFICERS, body: {} },
  { route: "GET /admin/notice-deliveries", letIn: ["operator"] },
  {
    route: "POST /admin/notice-deliveries/send-again",
    letIn: ["operator"],
    body: { ids: ["ndel_khong_co"] },
    empty: true,
  },
  { route: "GET /seller/:seller_id/notices", letIn: OWN },
  { route: "POST /seller/:seller_id/notices/:id/read", letIn: OWN, body: {}, empty: true },
  { route: "POST /seller/:seller_id/notices/read-all", letIn: OWN, body: {} },
]
