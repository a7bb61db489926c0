import "server-only"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { storeHeaders } from "@/features/cart/data/cart-api"
import { caseHeaders } from "@/features/order/data/case-headers"
import { backend, orNull } from "@/shared/medusa/backend"

const part = encodeURIComponent

/** Asks to give goods of one stall's order back. @throws BackendProblem */
export const askReturn = (code: string, orderCode: string, json: unknown): Promise<GoodsReturn> =>
  backend.post<GoodsReturn>(`/store/order-groups/${part(code)}/orders/${part(orderCode)}/returns`, {
    headers: storeHeaders(),
    json,
  })

/** A return; null when code and phone number do not belong together. */
export const lookUpReturn = async (code: string, phone: string): Promise<GoodsReturn | null> =>
  orNull(
    backend.post<GoodsReturn>("/store/goods-returns/lookup", { headers: await caseHeaders(), json: { code, phone } }),
  )

/** One move of the shopper on his return. @throws BackendProblem */
export const moveReturn = async (code: string, move: "withdraw" | "send", json: unknown): Promise<GoodsReturn> =>
  backend.post<GoodsReturn>(`/store/goods-returns/${part(code)}/${move}`, { headers: await caseHeaders(), json })

/** Where the pictures of a return are, with what opens them. */
export const returnFiles = async (code: string, phone: string) => ({
  path: `/store/goods-returns/${part(code)}/files`,
  headers: { ...(await caseHeaders()), "x-contact-phone": phone },
})
