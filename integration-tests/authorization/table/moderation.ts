import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const TRADE_OF_A: ActorName[] = ["officerOfA", "secondOfficerOfA"]
const OFFICERS: ActorName[] = [
  ...TRADE_OF_A,
  "agricultureOfficerOfA",
  "councilMemberOfA",
  "auditorOfA",
  "nationalOfficer",
  "officerOfB",
]

const APPEAL = "/seller/:seller_id/listings/:id/appeal"
const answer = { answer: "Đã xem lại giấy tờ của gian hàng." }

/** Approving many listings at once, and appeals. A listing of another province that is named in a batch is not found there. */
export const MODERATION: Row[] = [
  {
    route: "POST /department/listing-approvals",
    letIn: [...TRADE_OF_A, "officerOfB"],
    body: { listings: [{ id: "lst_nothing", revision_number: 1 }], confirmed_count: 1 },
  },
  { route: "GET /department/listing-appeals", letIn: OFFICERS },
  { route: "POST /department/listing-appeals/export", letIn: OFFICERS, body: {} },
  { route: "GET /department/listing-appeals/:id", letIn: OFFICERS, empty: true },
  { route: "GET /department/listing-appeals/:id/files/:file_id", letIn: OFFICERS, empty: true },
  { route: "POST /department/listing-appeals/:id/grant", letIn: TRADE_OF_A, body: answer, empty: true },
  { route: "POST /department/listing-appeals/:id/dismiss", letIn: TRADE_OF_A, body: answer, empty: true },
  { route: `POST ${APPEAL}`, letIn: ["memberOfA"], body: { words: "Chúng tôi có đủ giấy tờ." } },
  { route: `POST ${APPEAL}/files`, letIn: ["memberOfA"] },
  { route: `GET ${APPEAL}/files/:file_id`, letIn: ["memberOfA"], empty: true },
  { route: `POST ${APPEAL}/withdraw`, letIn: ["memberOfA"], body: {} },
]
