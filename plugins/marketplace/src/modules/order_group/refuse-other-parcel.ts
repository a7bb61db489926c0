import { refuse } from "@san-ocop/floor/lib/problem"
import type { GroupOrderRow, MoveOrder } from "./types"

/**
 * A second click with the same parcel is no mistake; one that names another carrier or code would be lost in silence.
 * @throws Refusal conflict order_already_shipped
 */
export function refuseOtherParcel(order: GroupOrderRow, { carrier, tracking_code }: MoveOrder): void {
  const other =
    (carrier !== undefined && carrier !== order.carrier) ||
    (tracking_code !== undefined && tracking_code !== order.tracking_code)
  if (!other) return
  refuse(
    "conflict",
    `Đơn hàng đã ghi là gửi qua ${order.carrier ?? ""}, mã vận đơn ${order.tracking_code ?? ""}, nên không đổi được nữa.`,
    { field: "tracking_code", code: "order_already_shipped" },
  )
}
