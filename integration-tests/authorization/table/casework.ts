import type { ActorName } from "../../support/actors"
import type { Row } from "./row"

const TRADE_OF_A: ActorName[] = ["officerOfA", "secondOfficerOfA"]
const READERS_OF_A: ActorName[] = [
  ...TRADE_OF_A,
  "agricultureOfficerOfA",
  "councilMemberOfA",
  "auditorOfA",
  "nationalOfficer",
]
const OFFICERS: ActorName[] = [...READERS_OF_A, "officerOfB"]
const own: ActorName[] = ["memberOfA"]

const words = { words: "Đề nghị xem lại." }
const request = {
  kind: "lock_seller",
  authority: "Công an tỉnh",
  paper_number: "1/CV",
  received_at: "2026-11-26T01:00:00Z",
  words: "Đề nghị dừng bán.",
  seller_id: "khong-co",
}

/** Anybody may report; a complaint is opened by code and phone number. */
const SHOPPER: Row[] = [
  { route: "POST /catalog/products/:handle/report", letIn: "everyone", empty: true },
  { route: "POST /catalog/stalls/:slug/report", letIn: "everyone", empty: true },
  { route: "GET /catalog/reports/:code", letIn: "everyone", empty: true },
  { route: "POST /store/order-groups/:code/orders/:order_code/complaints", letIn: "everyone", empty: true },
  { route: "POST /store/complaints/lookup", letIn: "everyone", empty: true },
  { route: "POST /store/complaints/:code/messages", letIn: "everyone", empty: true },
  { route: "POST /store/complaints/:code/resolve", letIn: "everyone", empty: true },
  { route: "POST /store/complaints/:code/escalate", letIn: "everyone", empty: true },
  { route: "POST /store/complaints/:code/appeal", letIn: "everyone", empty: true },
  { route: "POST /store/complaints/:code/files", letIn: "everyone", empty: true },
  { route: "POST /store/complaints/:code/files/:file_id", letIn: "everyone", empty: true },
]

const SELLER: Row[] = [
  { route: "GET /seller/:seller_id/complaints", letIn: own },
  { route: "GET /seller/:seller_id/complaints/:id", letIn: own, empty: true },
  { route: "POST /seller/:seller_id/complaints/:id/answer", letIn: own, body: words, empty: true },
  { route: "POST /seller/:seller_id/complaints/:id/messages", letIn: own, body: words, empty: true },
  { route: "POST /seller/:seller_id/complaints/:id/appeal", letIn: own, body: words, empty: true },
  { route: "POST /seller/:seller_id/complaints/:id/files", letIn: own, empty: true },
  { route: "GET /seller/:seller_id/complaints/:id/files/:file_id", letIn: own, empty: true },
  { route: "GET /seller/:seller_id/measures", letIn: own },
  { route: "POST /seller/:seller_id/measures/:id/appeal", letIn: own, body: words, empty: true },
  { route: "POST /seller/:seller_id/measures/:id/files", letIn: own, empty: true },
  { route: "GET /seller/:seller_id/measures/:id/files/:file_id", letIn: own, empty: true },
]

const DEPARTMENT: Row[] = [
  { route: "GET /department/cases", letIn: OFFICERS },
  { route: "GET /department/cases/sheet", letIn: OFFICERS },
  { route: "GET /department/sellers", letIn: OFFICERS },
  {
    route: "GET /department/sellers/:id",
    letIn: READERS_OF_A,
    path: ({ sellerA }) => `/department/sellers/${sellerA}`,
  },
  {
    route: "GET /department/sellers/:id/listings",
    letIn: READERS_OF_A,
    path: ({ sellerA }) => `/department/sellers/${sellerA}/listings`,
  },
  { route: "GET /department/reports/:id", letIn: READERS_OF_A, empty: true },
  {
    route: "POST /department/reports/:id/decide",
    letIn: TRADE_OF_A,
    body: { outcome: "dismissed", answer: "Đã kiểm tra, không có cơ sở." },
    empty: true,
  },
  { route: "GET /department/complaints/:id", letIn: READERS_OF_A, empty: true },
  {
    route: "POST /department/complaints/:id/decide",
    letIn: TRADE_OF_A,
    body: { outcome: "refund", ...words },
    empty: true,
  },
  { route: "POST /department/complaints/:id/messages", letIn: TRADE_OF_A, body: words, empty: true },
  { route: "GET /department/complaints/:id/files/:file_id", letIn: READERS_OF_A, empty: true },
  { route: "POST /department/authority-requests", letIn: TRADE_OF_A, body: request },
  { route: "GET /department/authority-requests/:id", letIn: READERS_OF_A, empty: true },
  { route: "POST /department/authority-requests/:id/carry-out", letIn: TRADE_OF_A, body: {}, empty: true },
  {
    route: "POST /department/authority-requests/:id/hand-over",
    letIn: TRADE_OF_A,
    body: { form: "page" },
    empty: true,
  },
  { route: "POST /department/authority-requests/:id/files", letIn: TRADE_OF_A, empty: true },
  { route: "GET /department/authority-requests/:id/files/:file_id", letIn: READERS_OF_A, empty: true },
  {
    route: "POST /department/restrictions",
    letIn: TRADE_OF_A,
    body: { seller_id: "khong-co", ground: "law", words: "Dừng bán theo quy định." },
  },
  { route: "GET /department/restrictions/:id", letIn: READERS_OF_A, empty: true },
  { route: "POST /department/restrictions/:id/lift", letIn: TRADE_OF_A, body: words, empty: true },
  {
    route: "POST /department/case-appeals/:id/decide",
    letIn: TRADE_OF_A,
    body: { state: "upheld", ...words },
    empty: true,
  },
  { route: "GET /department/case-appeals/:id/files/:file_id", letIn: READERS_OF_A, empty: true },
]

/** Cases: trade officers of the province decide, its other officers read. */
export const CASEWORK: Row[] = [...SHOPPER, ...SELLER, ...DEPARTMENT]
