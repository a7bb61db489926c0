import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const WHO_DISMISS: ActorName[] = ["officerOfA", "secondOfficerOfA", "agricultureOfficerOfA"]
const READERS_OF_A: ActorName[] = [...WHO_DISMISS, "councilMemberOfA", "auditorOfA", "nationalOfficer"]
const OFFICERS: ActorName[] = [...READERS_OF_A, "officerOfB"]
const report = { reason_code: "other", words: "Thử nghiệm phân quyền" }

/** Anybody may check a label and report a pack; what the checks come to is for the stall and the department. */
export const SCANS: Row[] = [
  { route: "GET /catalog/traces/:code/:serial", letIn: "everyone", empty: true },
  { route: "POST /catalog/traces/:code/report", letIn: "everyone", body: report, empty: true },
  {
    route: "POST /catalog/scans",
    letIn: "everyone",
    body: {
      code: "KHONG-CO",
      serial: "0123456789ABCDEF",
      device: "abcdefghijklmnopqrstuv",
      latitude: 21,
      longitude: 105.8,
    },
    empty: true,
  },
  { route: "GET /seller/:seller_id/lots/:lot_id/scans", letIn: ["memberOfA"], empty: true },
  { route: "GET /department/scans", letIn: OFFICERS },
  { route: "GET /department/scans/export", letIn: OFFICERS },
  { route: "GET /department/lots/:id/scans", letIn: READERS_OF_A, empty: true },
  {
    route: "POST /department/lots/:id/suspicions/:item/dismiss",
    letIn: WHO_DISMISS,
    body: { reason: "Hàng mẫu dùng ở hội chợ." },
    empty: true,
  },
]
