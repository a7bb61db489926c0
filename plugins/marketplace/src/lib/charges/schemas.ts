import { z } from "@medusajs/framework/zod"
import { type Day, isDay } from "@san-ocop/kit/day"
import { isProductGroup } from "@san-ocop/kit/product-groups"
import { SUPPLIES } from "@san-ocop/kit/withholding"
import { line } from "../listings/person-text"

const basisPoints = z
  .number("Mức phải là số, tính theo phần vạn: 250 là 2,5%.")
  .int("Mức phải là số nguyên phần vạn: 250 là 2,5%.")
  .min(0, "Mức thấp nhất là 0.")
  .max(10_000, "Mức cao nhất là 10.000 phần vạn, tức 100%.")
const dong = z.number("Số tiền chưa đúng.").int("Số tiền phải là số đồng nguyên.").min(0).max(2_000_000_000)
const dayText = z
  .string("Vui lòng nhập ngày.")
  .refine(isDay, "Ngày chưa đúng, ví dụ đúng: 2026-11-26.")
  .transform((text) => text as Day)
const id = z.string().trim().min(1).max(64)

/** Body of POST /admin/commission-rules. */
export const commissionRuleSchema = z
  .object({
    floor_id: id.nullable().default(null),
    seller_id: id.nullable().default(null),
    category: z.string().refine(isProductGroup, "Không có nhóm sản phẩm này.").nullable().default(null),
    rate_bp: basisPoints,
    vat_bp: basisPoints,
    min_fee: dong.nullable().default(null),
    max_fee: dong.nullable().default(null),
    valid_from: dayText,
    valid_to: dayText.nullable().default(null),
    note: line(1, 300, "Vui lòng ghi căn cứ của mức phí."),
  })
  .strict()

/** Body of POST /admin/withholding-rates. */
export const withholdingRateSchema = z
  .object({
    floor_id: id,
    supply: z.enum(SUPPLIES),
    vat_bp: basisPoints,
    pit_bp: basisPoints,
    valid_from: dayText,
    valid_to: dayText.nullable().default(null),
    source: line(1, 300, "Vui lòng ghi văn bản quy định mức thuế."),
  })
  .strict()

/** Body of POST …/:id/end. */
export const endTermSchema = z.object({ valid_to: dayText }).strict()
