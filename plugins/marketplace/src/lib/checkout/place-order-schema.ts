import { z } from "@medusajs/framework/zod"
import type { PlaceOrder } from "@san-ocop/kit/http/checkout"
import { parsePhone } from "@san-ocop/kit/phone"
import { line, prose } from "../listings/person-text"
import { invoiceSchema } from "./invoice-schema"
import { codesSchema } from "../vouchers/schemas"

const id = z.string().trim().max(64)

/** A phone number as people type it, read into national digits. */
export const phoneSchema = z
  .string({ error: "Vui lòng nhập số điện thoại." })
  .max(30)
  .transform((typed, context) => {
    const phone = parsePhone(typed)
    if (phone) return phone
    context.addIssue({ code: "custom", message: "Số điện thoại chưa đúng, ví dụ đúng: 0912 345 678." })
    return z.NEVER
  })

const optionalEmail = z
  .union([z.literal("").transform(() => undefined), z.email("Địa chỉ thư điện tử chưa đúng.").trim().max(254)])
  .optional()

/** Body of POST /store/carts/:id/complete. */
export const placeOrderSchema = z
  .object({
    contact: z
      .object({ name: line(1, 100, "Vui lòng nhập họ tên người nhận."), phone: phoneSchema, email: optionalEmail })
      .strict(),
    address: z
      .object({
        province_code: z.string("Vui lòng chọn tỉnh, thành phố.").regex(/^\d{2}$/, "Vui lòng chọn tỉnh, thành phố."),
        commune_code: z
          .string("Vui lòng chọn xã, phường, đặc khu.")
          .regex(/^\d{5}$/, "Vui lòng chọn xã, phường, đặc khu."),
        street: line(1, 300, "Vui lòng nhập số nhà, đường, thôn xóm."),
        old_place: line(0, 300).optional(),
      })
      .strict(),
    shipping: z
      .array(z.object({ seller_id: id, option_id: id }).strict())
      .max(50)
      .optional(),
    payment_method: z.enum(["cod", "vietqr", "card"], "Vui lòng chọn cách trả tiền."),
    invoice: invoiceSchema.optional(),
    vouchers: codesSchema.optional(),
    note: prose(0, 500).optional(),
    gift: z
      .object({ message: line(0, 150).optional() })
      .strict()
      .optional(),
    age_confirmed: z.boolean("Xác nhận tuổi chưa đúng.").optional(),
    expected_total: z
      .number("Thiếu tổng tiền đã xem.")
      .int("Tổng tiền phải là số đồng nguyên.")
      .min(0, "Tổng tiền chưa đúng.")
      .max(Number.MAX_SAFE_INTEGER, "Tổng tiền chưa đúng."),
  })
  .strict()

export type PlaceOrderInput = z.output<typeof placeOrderSchema>

/** The schema and the shape in kit say the same. */
type Same = PlaceOrderInput extends PlaceOrder ? true : never
export const placeOrderMatchesKit: Same = true
