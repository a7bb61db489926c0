import "server-only"
import type { CancelOrder, OrderGroupPage, OrderLookup } from "@san-ocop/kit/http/checkout"
import { storeHeaders } from "@/features/cart/data/cart-api"
import { backend, orNull } from "@/shared/medusa/backend"

/** The orders behind a code and a phone number; null when the two do not belong together. */
export const lookUpOrder = (lookup: OrderLookup): Promise<OrderGroupPage | null> =>
  orNull(backend.post<OrderGroupPage>("/store/order-lookup", { headers: storeHeaders(), json: lookup }))

/** Cancels one stall's order of a group. @throws BackendProblem when the stall has confirmed already */
export const cancelOrder = (code: string, orderCode: string, cancel: CancelOrder): Promise<OrderGroupPage> =>
  backend.post<OrderGroupPage>(
    `/store/order-groups/${encodeURIComponent(code)}/orders/${encodeURIComponent(orderCode)}/cancel`,
    { headers: storeHeaders(), json: cancel },
  )
