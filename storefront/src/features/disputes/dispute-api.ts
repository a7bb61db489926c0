import "server-only"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { storeHeaders } from "@/features/cart/data/cart-api"
import { backend, orNull } from "@/shared/medusa/backend"

const part = encodeURIComponent

/** Opens a dispute about one stall's order. @throws BackendProblem */
export const openDispute = (code: string, orderCode: string, json: unknown): Promise<Dispute> =>
  backend.post<Dispute>(`/store/order-groups/${part(code)}/orders/${part(orderCode)}/disputes`, {
    headers: storeHeaders(),
    json,
  })

/** A dispute; null when code and phone number do not belong together. */
export const lookUpDispute = (code: string, phone: string): Promise<Dispute | null> =>
  orNull(backend.post<Dispute>("/store/disputes/lookup", { headers: storeHeaders(), json: { code, phone } }))

/** The shopper withdraws a dispute. @throws BackendProblem */
export const takeDisputeBack = (code: string, phone: string): Promise<Dispute> =>
  backend.post<Dispute>(`/store/disputes/${part(code)}/withdraw`, { headers: storeHeaders(), json: { phone } })

/** Where the evidence of a dispute is, with what opens it. */
export const disputeFiles = (code: string, phone: string) => ({
  path: `/store/disputes/${part(code)}/files`,
  headers: { ...storeHeaders(), "x-contact-phone": phone },
})
