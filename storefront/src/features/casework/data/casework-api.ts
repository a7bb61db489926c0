import "server-only"
import type { Complaint, NewComplaint, NewReport, ReportReceipt, ReportStatus } from "@san-ocop/kit/http/casework"
import { storeHeaders } from "@/features/cart/data/cart-api"
import { caseHeaders } from "@/features/order/data/case-headers"
import { backend, orNull } from "@/shared/medusa/backend"

const part = encodeURIComponent

/** Reports a product or a stall. @throws BackendProblem */
export const sendReport = (kind: "products" | "stalls", key: string, json: NewReport): Promise<ReportReceipt> =>
  backend.post<ReportReceipt>(`/catalog/${kind}/${part(key)}/report`, { json })

/** What became of a report; null where there is none of this code. */
export const readReport = (code: string): Promise<ReportStatus | null> =>
  orNull(backend.get<ReportStatus>(`/catalog/reports/${part(code)}`))

/** Opens a complaint about one stall's order. @throws BackendProblem */
export const openComplaint = (code: string, orderCode: string, json: NewComplaint): Promise<Complaint> =>
  backend.post<Complaint>(`/store/order-groups/${part(code)}/orders/${part(orderCode)}/complaints`, {
    headers: storeHeaders(),
    json,
  })

/** A complaint; null when code and phone number do not belong together. */
export const lookUpComplaint = async (code: string, phone: string): Promise<Complaint | null> =>
  orNull(backend.post<Complaint>("/store/complaints/lookup", { headers: await caseHeaders(), json: { code, phone } }))

/** One move of the shopper on his complaint. @throws BackendProblem */
export const moveComplaint = async (
  code: string,
  move: "messages" | "resolve" | "escalate" | "appeal",
  json: { phone: string; words: string },
): Promise<Complaint> =>
  backend.post<Complaint>(`/store/complaints/${part(code)}/${move}`, { headers: await caseHeaders(), json })

/** Where the files of a complaint are, with what opens them. */
export const complaintFiles = async (code: string, phone: string) => ({
  path: `/store/complaints/${part(code)}/files`,
  headers: { ...(await caseHeaders()), "x-contact-phone": phone },
})
