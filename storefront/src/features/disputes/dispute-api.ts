import "server-only"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { storeHeaders } from "@/features/cart/data/cart-api"
import { caseHeaders } from "@/features/order/data/case-headers"
import { backend, orNull } from "@/shared/medusa/backend"

const part = encodeURIComponent

/** Opens a dispute about one stall's order. @throws BackendProblem */
export const openDispute = (code: string, orderCode: string, json: unknown): Promise<Dispute> =>
  backend.post<Dispute>(`/store/order-groups/${part(code)}/orders/${part(orderCode)}/disputes`, {
    headers: storeHeaders(),
    json,
  })

/** A dispute; null when code and phone number do not belong together. */
export const lookUpDispute = async (code: string, phone: string): Promise<Dispute | null> =>
  orNull(backend.post<Dispute>("/store/disputes/lookup", { headers: await caseHeaders(), json: { code, phone } }))

/** The shopper withdraws a dispute. @throws BackendProblem */
export const takeDisputeBack = async (code: string, phone: string): Promise<Dispute> =>
  backend.post<Dispute>(`/store/disputes/${part(code)}/withdraw`, { headers: await caseHeaders(), json: { phone } })

/** Where the evidence of a dispute is, with what opens it. */
export const disputeFiles = async (code: string, phone: string) => ({
  path: `/store/disputes/${part(code)}/files`,
  headers: { ...(await caseHeaders()), "x-contact-phone": phone },
})
