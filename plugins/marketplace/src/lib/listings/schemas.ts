import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { SheetWords } from "@san-ocop/floor/lib/sheets/words"
import { PRODUCT_GROUPS, type ProductGroupCode } from "@san-ocop/kit/product-groups"
import { LISTING_MOVES } from "../../modules/listing/listing-moves"
import { REASON_CODES } from "../../modules/listing/reasons"
import type { ListingState } from "@san-ocop/kit/http/seller"
import { LISTING_TODOS } from "../../reads/listings/todo-sql"
import { handling, isMeasured } from "./handling-schema"
import { line, optionalProse, prose } from "./person-text"

const GROUPS = PRODUCT_GROUPS.map((group) => group.code) as [ProductGroupCode, ...ProductGroupCode[]]
const STATES = Object.keys(LISTING_MOVES) as [ListingState, ...ListingState[]]
const MAX_PICTURES = 8

/** Whole dong: up to two billion, so that no order reaches where numbers lose dong. */
const price = z.number().int().min(0).max(2_000_000_000)
const stock = z.number().int().min(0).max(1_000_000)
const revisionNumber = z.number().int().min(1).max(1_000_000)

const content = z
  .object({
    name: line(3, 120),
    description: prose(1, 5000),
    ingredients: optionalProse(2000),
    storage_note: optionalProse(500),
    shelf_life: optionalProse(200),
    group: z.enum(GROUPS),
    unit: line(1, 60),
    weight_grams: z.number().int().min(1).max(100_000),
    pictures: z.array(z.string().min(1).max(500)).max(MAX_PICTURES),
    producer_id: z.string().min(1).max(64).nullable().default(null),
    alcohol_percent: z
      .number("Nồng độ cồn phải là số, ví dụ 13,5.")
      .min(0, "Nồng độ cồn từ 0 đến 100.")
      .max(100, "Nồng độ cồn từ 0 đến 100.")
      .multipleOf(0.1, "Nồng độ cồn ghi đến một số lẻ, ví dụ 13,5.")
      .nullable()
      .default(null),
    ...handling,
  })
  .strict()
  .refine(isMeasured, { message: "Mời bà con ghi đủ dài, rộng, cao, hoặc để trống cả ba.", path: ["length_cm"] })

export const NewListingSchema = z.object({ content, price, stock, revision_number: revisionNumber.optional() }).strict()
export type NewListingBody = z.output<typeof NewListingSchema>

/** Without a stock: what sales have left of it meanwhile stays. */
export const SaveListingSchema = z
  .object({ content, price, stock: stock.optional(), revision_number: revisionNumber.optional() })
  .strict()
export type SaveListingBody = z.output<typeof SaveListingSchema>

export const PriceAndStockSchema = z
  .object({ price: price.optional(), stock: stock.optional() })
  .strict()
  .refine((body) => body.price !== undefined || body.stock !== undefined, {
    message: "Mời bà con nhập giá hoặc số lượng.",
    path: ["price"],
  })
export type PriceAndStockBody = z.output<typeof PriceAndStockSchema>

export const EmptySchema = z.object({}).strict()

export const ApprovalSchema = z.object({ revision_number: revisionNumber }).strict()
export type ApprovalBody = z.output<typeof ApprovalSchema>

export const DecisionSchema = z
  .object({ revision_number: revisionNumber, reason_code: z.enum(REASON_CODES), reason: prose(0, 1000).optional() })
  .strict()
  .refine((body) => body.reason_code !== "other" || !!body.reason, {
    message: "Vui lòng ghi rõ lý do.",
    path: ["reason"],
  })
export type DecisionBody = z.output<typeof DecisionSchema>

export const SellerListingsQuery = z
  .object({ ...paging, state: z.enum(STATES).optional(), todo: z.enum(LISTING_TODOS).optional() })
  .strict()
export type SellerListingsQuery = z.output<typeof SellerListingsQuery>

/** Without a state: what waits for review. */
export const QueueQuery = z
  .object({
    ...paging,
    ...oneProvince,
    state: z.enum(STATES).optional(),
    risk: z.enum(["flagged", "clean"]).optional(),
    /** Only what was never approved before. */
    first: z.literal("true").optional(),
    q: line(0, 100).optional(),
  })
  .strict()
export type QueueQuery = z.output<typeof QueueQuery>

/** The whole queue as a table: its filters, and the words for its codes. */
export const QueueExport = QueueQuery.omit({ limit: true, offset: true }).extend({ words: SheetWords }).strict()
export type QueueExport = z.output<typeof QueueExport>
