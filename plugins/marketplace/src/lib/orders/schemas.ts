import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { ORDER_STATES } from "../../modules/order_group/group-order-moves"
import { line, prose } from "../listings/person-text"

/** Query of GET /seller/:seller_id/orders. */
export const sellerOrdersQuery = z
  .object({
    ...paging,
    state: z.enum(ORDER_STATES).optional(),
  })
  .strict()

/** Body of POST …/ship. */
export const shipOrderSchema = z
  .object({
    carrier: line(1, 80, "Vui lòng ghi tên đơn vị vận chuyển."),
    tracking_code: line(1, 60, "Vui lòng ghi mã vận đơn."),
  })
  .strict()

/** Body of POST …/cancel. The shopper reads the reason. */
export const sellerCancelSchema = z
  .object({ reason: prose(1, 300, "Vui lòng ghi lý do hủy để khách được biết.") })
  .strict()

/** Body of POST …/delivery-failed. The shopper reads the note. */
export const failDeliverySchema = z
  .object({
    reason: z.enum(["refused", "unreachable", "wrong_address", "carrier"], "Vui lòng chọn lý do chưa giao được."),
    note: prose(0, 300).optional(),
  })
  .strict()

/** Body of POST …/take-back. */
export const takeBackSchema = z
  .object({
    goods: z.enum(["good", "damaged"], "Vui lòng cho biết hàng còn tốt hay đã hỏng."),
    note: prose(0, 300).optional(),
  })
  .strict()

/** Body of the calls that need nothing but their address. */
export const emptySchema = z.object({}).strict()
