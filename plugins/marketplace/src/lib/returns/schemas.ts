import { z } from "@medusajs/framework/zod"
import { isBank } from "@san-ocop/kit/banks"
import { phoneSchema } from "../checkout/place-order-schema"
import { line, prose } from "../listings/person-text"
import { stallAccountSchema } from "../transfers/schemas"
import { RETURN_REASONS } from "./returnable"

const words = prose(5, 2000, "Vui lòng kể rõ, ít nhất năm chữ cái.")

/** Where a shopper wants his money; left out where a card paid. */
export const refundAccountSchema = stallAccountSchema
  .extend({
    bank_bin: z
      .string("Vui lòng chọn ngân hàng nhận tiền hoàn.")
      .refine(isBank, "Vui lòng chọn ngân hàng trong danh sách."),
  })
  .strict()
  .nullable()
  .default(null)

/** Body of POST /store/order-groups/:code/orders/:order_code/returns. */
export const newReturnSchema = z
  .object({
    phone: phoneSchema,
    reason: z.enum(RETURN_REASONS, "Vui lòng chọn lý do trả hàng."),
    words,
    lines: z
      .array(
        z
          .object({
            line_id: z.string().min(1).max(64),
            quantity: z.number("Số lượng chưa đúng.").int("Số lượng phải là số nguyên.").min(1).max(100_000),
          })
          .strict(),
        "Vui lòng chọn hàng cần trả.",
      )
      .min(1, "Vui lòng chọn hàng cần trả.")
      .max(200),
    account: refundAccountSchema,
  })
  .strict()

export const sendReturnSchema = z
  .object({ phone: phoneSchema, parcel: line(2, 200, "Vui lòng ghi đơn vị vận chuyển và mã vận đơn, hoặc cách gửi.") })
  .strict()

export const answerReturnSchema = z.object({ words: prose(0, 1000).default("") }).strict()
export type AnswerReturnBody = z.output<typeof answerReturnSchema>
export const refuseReturnSchema = z
  .object({ words: prose(5, 1000, "Vui lòng ghi lý do từ chối để khách được biết.") })
  .strict()
export const receiveReturnSchema = z
  .object({ goods: z.enum(["good", "damaged"], "Vui lòng chọn tình trạng hàng."), restock: z.boolean().default(false) })
  .strict()
export type ReceiveReturnBody = z.output<typeof receiveReturnSchema>
export const refundedSchema = z.object({ reference: line(3, 60, "Vui lòng ghi số giao dịch của ngân hàng.") }).strict()
export type RefundedBody = z.output<typeof refundedSchema>
