import { z } from "@medusajs/framework/zod"
import { type Day, isDay } from "@san-ocop/kit/day"

/** Most codes that a cart is asked about. */
const MOST_CODES = 10
const CODE = /^[A-Z0-9]{4,16}$/

/** A code as people type it: capitals and spaces do not matter. */
const typedCode = z
  .string("Vui lòng nhập mã giảm giá.")
  .max(40)
  .transform((text) => text.replace(/\s+/g, "").toUpperCase())

/** Codes that a cart is to be reckoned with, each once. */
export const codesSchema = z
  .array(typedCode)
  .max(MOST_CODES, `Mỗi giỏ hàng dùng nhiều nhất ${String(MOST_CODES)} mã.`)
  .transform((codes) => [...new Set(codes.filter(Boolean))])

/** The same in one parameter of an address, with commas. */
export const codesQuery = z
  .string()
  .max(500)
  .transform((text) => text.split(","))
  .pipe(codesSchema)

const MOST_DONG = 1_000_000_000
const dong = (missing: string) =>
  z.number(missing).int("Số tiền phải là số đồng nguyên.").max(MOST_DONG, "Số tiền nhiều nhất là 1.000.000.000 ₫.")
const positive = (missing: string) => dong(missing).min(1, "Số tiền phải từ 1 ₫ trở lên.")
const uses = z
  .number("Số lượt phải là số.")
  .int("Số lượt phải là số nguyên.")
  .min(1, "Số lượt phải từ 1 trở lên.")
  .max(1_000_000, "Số lượt nhiều nhất là 1.000.000.")
  .nullable()
  .default(null)
const dayText = z
  .string("Vui lòng nhập ngày.")
  .refine(isDay, "Ngày chưa đúng, ví dụ đúng: 2026-11-26.")
  .transform((text) => text as Day)

const terms = z.discriminatedUnion(
  "kind",
  [
    z.object({ kind: z.literal("fixed"), amount: positive("Vui lòng nhập số tiền giảm.") }).strict(),
    z
      .object({
        kind: z.literal("percent"),
        percent: z
          .number("Vui lòng nhập số phần trăm.")
          .int("Số phần trăm phải là số nguyên.")
          .min(1, "Giảm ít nhất 1%.")
          .max(90, "Giảm nhiều nhất 90%."),
        most: positive("Vui lòng nhập số tiền giảm nhiều nhất."),
      })
      .strict(),
    z
      .object({ kind: z.literal("free_shipping"), most: positive("Số tiền chưa đúng.").nullable().default(null) })
      .strict(),
  ],
  "Vui lòng chọn cách giảm.",
)

/** Body of POST /seller/:seller_id/vouchers. */
export const newVoucherSchema = z
  .object({
    code: z
      .string("Vui lòng nhập mã.")
      .transform((text) => text.trim().toUpperCase())
      .pipe(z.string().regex(CODE, "Mã gồm 4 đến 16 chữ cái không dấu hoặc chữ số, ví dụ: TET2027.")),
    terms,
    min_spend: dong("Vui lòng nhập tiền hàng tối thiểu, không cần thì nhập 0.").min(0).default(0),
    valid_from: dayText,
    valid_to: dayText,
    total_uses: uses,
    uses_per_person: uses,
    is_shown: z.boolean().default(false),
  })
  .strict()
  .refine(({ valid_from, valid_to }) => valid_from <= valid_to, {
    message: "Ngày cuối phải từ ngày đầu trở đi.",
    path: ["valid_to"],
  })
  .refine(({ terms, min_spend }) => terms.kind !== "fixed" || min_spend > terms.amount, {
    message: "Tiền hàng tối thiểu phải lớn hơn số tiền giảm.",
    path: ["min_spend"],
  })
export type NewVoucherInput = z.output<typeof newVoucherSchema>

export const nothing = z.object({}).strict()
