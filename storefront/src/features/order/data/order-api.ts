import "server-only"
import type { CardPage } from "@san-ocop/kit/http/cards"
import type { CancelOrder, GiftParcel, OrderGroupPage, OrderLookup } from "@san-ocop/kit/http/checkout"
import { storeHeaders } from "@/features/cart/data/cart-api"
import { backend, orNull } from "@/shared/medusa/backend"
import { BackendProblem } from "@/shared/medusa/errors"

/** What is behind a code and a phone number, for who knows the two; null when they do not belong together. */
export const lookUpOrder = (lookup: OrderLookup): Promise<OrderGroupPage | GiftParcel | null> =>
  orNull(backend.post<OrderGroupPage | GiftParcel>("/store/order-lookup", { headers: storeHeaders(), json: lookup }))

/** As `lookUpOrder`, but after too many look-ups that found nothing it answers the sentence that says so. */
export const lookUpUnlessTooMany = (
  lookup: OrderLookup,
): Promise<OrderGroupPage | GiftParcel | { tooMany: string } | null> =>
  lookUpOrder(lookup).catch((error: unknown) => {
    if (error instanceof BackendProblem && error.status === 429) return { tooMany: error.problem.message }
    throw error
  })

/** Where the card of a group is entered; null when there is nothing to pay any more. */
export const openCardPage = ({ code, phone }: OrderLookup): Promise<CardPage> =>
  backend.post<CardPage>(`/store/order-groups/${encodeURIComponent(code)}/card`, {
    headers: storeHeaders(),
    json: { phone },
  })

/** Cancels one stall's order of a group. @throws BackendProblem when the stall has confirmed already */
export const cancelOrder = (code: string, orderCode: string, cancel: CancelOrder): Promise<OrderGroupPage> =>
  backend.post<OrderGroupPage>(
    `/store/order-groups/${encodeURIComponent(code)}/orders/${encodeURIComponent(orderCode)}/cancel`,
    { headers: storeHeaders(), json: cancel },
  )

/** Where the contract of one stall's order is; it wants the phone number as well. */
export const orderContract = (code: string, orderCode: string) => ({
  path: `/store/order-groups/${encodeURIComponent(code)}/orders/${encodeURIComponent(orderCode)}/contract`,
  headers: storeHeaders(),
})
