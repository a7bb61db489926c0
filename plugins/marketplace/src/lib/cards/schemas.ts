import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { line, prose } from "../listings/person-text"

const amount = z
  .number("Vui lòng nhập số tiền hoàn.")
  .int("Số tiền hoàn phải là số đồng nguyên.")
  .min(1, "Số tiền hoàn phải lớn hơn 0.")
  .max(Number.MAX_SAFE_INTEGER, "Số tiền hoàn chưa đúng.")

/** Body of POST /seller/:seller_id/orders/:id/card-refund. */
export const refundCardSchema = z
  .object({
    amount,
    reason: prose(1, 300),
  })
  .strict()

/** Query of GET /admin/card-refunds. */
export const heldRefundsPage = z.object(paging).strict()

/** Body of POST /admin/card-refunds/:id/transfer. */
export const transferRefundSchema = z
  .object({ reference: line(3, 60, "Vui lòng ghi số giao dịch của ngân hàng."), amount })
  .strict()
