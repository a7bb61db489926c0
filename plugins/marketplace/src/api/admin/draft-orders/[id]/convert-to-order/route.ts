import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"

/** An order belongs to a seller and a floor, which a draft order does not know: orders come from carts only. */
export function POST(_req: MedusaRequest, _res: MedusaResponse): void {
  refuse("not_allowed", "Đơn hàng chỉ được tạo khi khách đặt hàng từ giỏ hàng.", { code: "orders_come_from_carts" })
}
