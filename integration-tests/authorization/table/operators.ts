import type { Row } from "./row"

const floor = {
  province_code: "01",
  department_name: "Sở Công Thương",
  department_phone: "02438221111",
  department_email: "so@thu-nghiem.example",
  department_address: "Số 1",
}
const officer = {
  name: "Cán bộ",
  email: "can-bo-la@thu-nghiem.example",
  agency: "trade",
  province_code: "01",
  password: "mat-khau-dai-lam",
}
const synonym = { relation: "same", terms: ["hàng thử quyền một", "hàng thử quyền hai"] }
const why = { reason: "Thử xem có được vào không." }

/** Operators alone open floors, appoint officers and stop stalls. */
export const OPERATORS: Row[] = [
  { route: "GET /admin/floors", letIn: ["operator"] },
  { route: "POST /admin/floors", letIn: ["operator"], body: floor },
  { route: "GET /admin/search/plan", letIn: ["operator"] },
  { route: "GET /admin/search/synonyms", letIn: ["operator"] },
  { route: "POST /admin/search/synonyms", letIn: ["operator"], body: synonym },
  { route: "POST /admin/search/synonyms/:id", letIn: ["operator"], body: synonym },
  { route: "POST /admin/search/synonyms/:id/remove", letIn: ["operator"], empty: true },
  { route: "POST /admin/search/synonym-preview", letIn: ["operator"], body: { id: null, change: synonym } },
  { route: "GET /admin/search/misses", letIn: ["operator"] },
  { route: "GET /admin/officers", letIn: ["operator"] },
  { route: "POST /admin/officers", letIn: ["operator"], body: officer },
  { route: "POST /admin/officers/:id/suspend", letIn: ["operator"], body: why },
  { route: "POST /admin/officers/:id/reinstate", letIn: ["operator"], body: why },
  { route: "GET /admin/sellers", letIn: ["operator"] },
  {
    route: "POST /admin/sellers/:id/suspend",
    letIn: ["operator"],
    body: { ground: "law", words: "Giấy phép đã bị thu hồi." },
  },
  { route: "POST /admin/sellers/:id/reinstate", letIn: ["operator"], body: why },
]
