import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { phoneSchema } from "@san-ocop/marketplace/lib/checkout/place-order-schema"
import { line, prose } from "@san-ocop/marketplace/lib/listings/person-text"
import { refundAccountSchema } from "@san-ocop/marketplace/lib/returns/schemas"

const MOST_LOTS = 100
// Labels of a lot are numbered with 24 bits.
const item = z.number("Số tem là số nguyên.").int().min(1).max(16_777_215)

const namedLot = z
  .object({
    code: line(1, 40, "Vui lòng ghi mã lô.").transform((code) => code.toUpperCase()),
    first_item: item.optional(),
    last_item: item.optional(),
  })
  .strict()

const isEachOnce = (lots: { code: string }[]): boolean => new Set(lots.map(({ code }) => code)).size === lots.length

export const newRecallSchema = z
  .object({
    request_key: z.uuid("Vui lòng tải lại trang rồi gửi lại."),
    is_drill: z.boolean("Vui lòng chọn thu hồi thật hay diễn tập."),
    hazard_class: z.enum(["serious", "moderate", "minor"], { error: "Vui lòng chọn mức nguy hại." }),
    reason: prose(10, 1000, "Vui lòng ghi rõ lý do thu hồi, ít nhất mười chữ cái."),
    advice: prose(10, 1000, "Vui lòng ghi người mua cần làm gì, ít nhất mười chữ cái."),
    contact_phone: phoneSchema,
    lots: z
      .array(namedLot, { error: "Vui lòng chọn ít nhất một lô." })
      .min(1, "Vui lòng chọn ít nhất một lô.")
      .max(MOST_LOTS, `Một đợt thu hồi có nhiều nhất ${String(MOST_LOTS)} lô.`)
      .refine(isEachOnce, "Có lô ghi hai lần."),
  })
  .strict()
export type NewRecallBody = z.output<typeof newRecallSchema>

const state = z.enum(["draft", "approved", "closed", "withdrawn"]).optional()
export const recallsQuery = z.object({ ...paging, ...oneProvince, state }).strict()
export const recallsExport = z.object({ ...oneProvince, state }).strict()
export const lotsQuery = z.object({ ...paging, q: line(0, 100).default("") }).strict()
export const buyersQuery = z.object({ ...paging, show: z.enum(["to_call", "all"]).default("to_call") }).strict()
export const pageQuery = z.object(paging).strict()
export const nothingSchema = z.object({}).strict()
export const wordsSchema = z.object({ words: prose(5, 1000, "Vui lòng ghi lý do, ít nhất năm chữ cái.") }).strict()
export type WordsBody = z.output<typeof wordsSchema>

export const callSchema = z
  .object({
    outcome: z.enum(["reached", "no_answer", "wrong_number"], { error: "Vui lòng chọn kết quả cuộc gọi." }),
    words: prose(0, 500).optional(),
  })
  .strict()
export type CallBody = z.output<typeof callSchema>

const quantity = z.number("Vui lòng ghi số lượng.").int().min(1).max(100_000)
export const returnSchema = z
  .object({
    quantity,
    how: z.enum(["returned", "destroyed"], { error: "Vui lòng chọn hàng đã trả hay đã hủy." }),
    account: refundAccountSchema,
  })
  .strict()
export type ReturnBody = z.output<typeof returnSchema>

const id = z.string().min(1).max(64)
export const chooseLotsSchema = z
  .object({
    lines: z
      .array(z.object({ item_id: id, lots: z.array(z.object({ lot_id: id, quantity }).strict()).max(50) }).strict())
      .max(200),
    reason: prose(0, 300).optional(),
  })
  .strict()
