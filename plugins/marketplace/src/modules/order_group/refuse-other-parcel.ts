import { refuse } from "@san-ocop/floor/lib/problem"
import type { GroupOrderRow, MoveOrder } from "./types"

/** The same for how the goods came back, which decides whether they are on sale again. @throws Refusal conflict goods_already_told */
export function refuseOtherGoods(order: GroupOrderRow, { returned_goods }: MoveOrder): void {
  if (returned_goods === undefined || returned_goods === order.returned_goods) return
  refuse("conflict", "Đã ghi hàng hoàn về khác với lựa chọn này, nên không đổi được nữa.", {
    field: "goods",
    code: "goods_already_told",
  })
}

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
