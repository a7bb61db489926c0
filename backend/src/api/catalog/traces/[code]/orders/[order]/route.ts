import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { keyedRoute } from "../../../../../../catalog/answer"
import { parcelLot } from "../../../../../../catalog/pages/parcel-lot"

export const AUTHENTICATE = false

/** Whether an order was packed from a lot. Says nothing else of either. */
export const GET = (req: MedusaRequest, res: MedusaResponse): Promise<void> =>
  keyedRoute(
    "order",
    (order) => parcelLot(req.params.code ?? "", order),
    "Đơn hàng này không có hàng của lô này.",
  )(req, res)
