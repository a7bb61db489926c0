import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { type Day, isDay } from "@san-ocop/kit/day"
import type { LotState, NewLotEvent } from "@san-ocop/kit/http/lots"
import { isLotNumber } from "@san-ocop/kit/lot-number"
import { line, optionalProse, prose } from "@san-ocop/marketplace/lib/listings/person-text"
import { LOT_KINDS } from "../../modules/traceability/kinds"
import { requestKey } from "../request-key"

const STATES = ["open", "closed", "recalled"] as const satisfies readonly LotState[]
const STEPS = [
  "harvesting",
  "collecting",
  "transforming",
  "packing",
  "inspecting",
  "shipping",
] as const satisfies readonly NewLotEvent["step"][]
const MOST_PICTURES = 8
const MOST_PARTS = 60
const MOST = 2_000_000_000

const id = z.string().min(1).max(64)
const day = (message: string) =>
  z
    .string(message)
    .max(10)
    .refine(isDay, message)
    .transform((words) => words as Day)
const madeOn = day("Ngày sản xuất chưa đúng.")
const bestBefore = day("Hạn dùng chưa đúng.").nullable()
const quantity = z
  .number("Vui lòng ghi số lượng.")
  .int("Số lượng phải là số nguyên dương.")
  .min(1, "Số lượng phải là số nguyên dương.")
  .max(MOST, "Số lượng này quá lớn.")
const unit = line(1, 30, "Vui lòng ghi đơn vị tính.")
/** Empty is the same as none. */
const text = (max: number) =>
  line(0, max)
    .nullable()
    .transform((words) => words || null)
const words = (max: number) => text(max).default(null)
// Six decimals are 11 cm. Degrees of latitude and longitude have their bounds.
const GEO =
  /^geo:-?(?:[0-8]?\d(?:\.\d{1,6})?|90(?:\.0{1,6})?),-?(?:(?:1[0-7]\d|\d{1,2})(?:\.\d{1,6})?|180(?:\.0{1,6})?)$/
const geo = z.string().regex(GEO, "Vị trí chưa đúng.").nullable().default(null)
const place = {
  commune_code: z.string().min(1).max(8).nullable().default(null),
  place_name: words(200),
  geo,
}
const pictures = z.array(z.string().min(1).max(2000)).max(MOST_PICTURES, `Tối đa ${MOST_PICTURES} ảnh.`).default([])
const parts = z
  .array(z.object({ lot_id: id, quantity: quantity.nullable().default(null) }).strict())
  .max(MOST_PARTS)
  .default([])
const lotNumber = z
  .string()
  .trim()
  .toUpperCase()
  .refine(isLotNumber, "Số lô gồm 1 đến 8 chữ cái không dấu và chữ số, và không trùng mã ngắn của GS1 như 01, 21, 414.")
  .nullable()
  .default(null)
const reason = prose(5, 500, "Vui lòng ghi rõ lý do.")

export const NewLotSchema = z
  .object({
    request_key: requestKey,
    kind: z.enum(LOT_KINDS).default("goods"),
    product_id: id.nullable().default(null),
    producer_id: id.nullable().default(null),
    name: words(160),
    lot_number: lotNumber,
    made_on: madeOn,
    best_before: bestBefore.default(null),
    quantity,
    unit,
    brand: words(120),
    standards: words(300),
    supplier: words(160),
    origin: z.object(place).strict().default({ commune_code: null, place_name: null, geo: null }),
    pictures,
    parts,
  })
  .strict()

export const LotEventSchema = z
  .object({
    step: z.enum(STEPS),
    at: z.iso.datetime({ offset: true, message: "Thời điểm chưa đúng, vui lòng xem lại." }),
    ...place,
    note: optionalProse(1000),
    party: words(160),
    document: words(120),
    pictures,
    inputs: parts,
  })
  .strict()

const ANY_STEP = [...STEPS, "commissioning"] as const satisfies readonly NewLotEvent["step"][]
export const CorrectEventSchema = z
  .object({ reason, event: LotEventSchema.extend({ step: z.enum(ANY_STEP) }).nullable() })
  .strict()

export const CorrectLotSchema = z
  .object({
    reason,
    made_on: madeOn.optional(),
    best_before: bestBefore.optional(),
    quantity: quantity.optional(),
    unit: unit.optional(),
    brand: text(120).optional(),
    standards: text(300).optional(),
    supplier: text(160).optional(),
    origin: z.object(place).strict().optional(),
  })
  .strict()

export const IdentifierSchema = z
  .object({
    product_id: id,
    scheme: z.enum(["gs1", "national"]),
    value: line(1, 100, "Vui lòng ghi mã."),
  })
  .strict()

export const NothingSchema = z.object({}).strict()
export const ConfirmSchema = z.object({ note: optionalProse(500) }).strict()

const search = z.string().trim().max(200).optional()
export const SellerLotsQuery = z
  .object({
    ...paging,
    kind: z.enum(LOT_KINDS).optional(),
    state: z.enum(STATES).optional(),
    product_id: id.optional(),
    q: search,
  })
  .strict()
export type SellerLotsQuery = z.output<typeof SellerLotsQuery>

const DEPARTMENT_LOTS = {
  ...oneProvince,
  state: z.enum(STATES).optional(),
  incomplete: z
    .enum(["true", "false"])
    .transform((words) => words === "true")
    .optional(),
  q: search,
}
export const DepartmentLotsExport = z.object(DEPARTMENT_LOTS).strict()
export type DepartmentLotsExport = z.output<typeof DepartmentLotsExport>

export const DepartmentLotsQuery = z.object({ ...paging, ...DEPARTMENT_LOTS }).strict()
export type DepartmentLotsQuery = z.output<typeof DepartmentLotsQuery>

export const ProductsWithoutLotsQuery = z.object({ ...paging, ...oneProvince, q: search }).strict()
export type ProductsWithoutLotsQuery = z.output<typeof ProductsWithoutLotsQuery>

export const ProductsWithoutLotsExport = z.object({ ...oneProvince, q: search }).strict()
export type ProductsWithoutLotsExport = z.output<typeof ProductsWithoutLotsExport>
