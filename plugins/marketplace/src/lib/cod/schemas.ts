import { z } from "@medusajs/framework/zod"

/** Body of POST /seller/:seller_id/remittances. */
export const sayRemittedSchema = z
  .object({
    orders: z
      .array(z.string().trim().min(1).max(64), "Vui lòng chọn đơn đã được trả tiền.")
      .min(1, "Vui lòng chọn đơn đã được trả tiền.")
      .max(200, "Mỗi lần chọn nhiều nhất 200 đơn."),
  })
  .strict()
