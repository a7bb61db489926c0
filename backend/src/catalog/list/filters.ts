import { z } from "@medusajs/framework/zod"
import { parse } from "@san-ocop/floor/lib/parse"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ProductQuery } from "@san-ocop/kit/http/catalog"
import { PRODUCT_GROUPS, type ProductGroupCode } from "@san-ocop/kit/product-groups"
import type { KnownProvince } from "./provinces"

export const PAGE_SIZE = 24
const MAX_HITS = 1000
const MAX_PRICE = 2_000_000_000
const SLUG = /^[a-z0-9][a-z0-9-]{0,127}$/
// What a person cannot type, and engines treat each in its own way.
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu

/** A ProductQuery as read: text cleaned, names resolved, defaults filled in. */
export type ListFilters = {
  q: string
  province_code?: string
  group?: ProductGroupCode
  stars?: 3 | 4 | 5
  price_min?: number
  price_max?: number
  in_stock?: true
  stall?: string
  producer?: string
  sort: NonNullable<ProductQuery["sort"]>
  page: number
}

/** Text as people meant it: composed marks (NFC), no control characters, single spaces. */
export const cleanText = (text: string): string =>
  text.normalize("NFC").replace(CONTROL, " ").replace(/\s+/g, " ").trim()

const text = z.string().max(200).transform(cleanText)
const slug = z.string().regex(SLUG, "Địa chỉ này chưa đúng.")
const amount = z.coerce.number().int().min(0).max(MAX_PRICE)
const flag = z.enum(["true", "false", "1", "0"]).transform((value) => value === "true" || value === "1")
const groups = PRODUCT_GROUPS.map(({ code }) => code) as [ProductGroupCode, ...ProductGroupCode[]]

const SCHEMA = z
  .object({
    q: text.default(""),
    province: slug.optional(),
    group: z.enum(groups).optional(),
    stars: z.coerce.number().int().min(3).max(5).optional(),
    price_min: amount.optional(),
    price_max: amount.optional(),
    in_stock: flag.optional(),
    stall: slug.optional(),
    producer: slug.optional(),
    sort: z.enum(["relevance", "newest", "price_asc", "price_desc", "stars"]).default("relevance"),
    page: z.coerce
      .number()
      .int()
      .min(1)
      .max(Math.floor(MAX_HITS / PAGE_SIZE))
      .default(1),
  })
  .strict()

const given = (query: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""))

/**
 * Reads the query of a list. A field given empty counts as not given.
 * @param provinces the floors there are; `province` may be a code or a floor's slug
 * @throws Refusal invalid_data that names the wrong field
 */
export function readFilters(query: Record<string, unknown>, provinces: KnownProvince[]): ListFilters {
  const { province, in_stock, stars, ...rest } = parse(SCHEMA, given(query))
  const known = provinces.find(({ code, slug: name }) => code === province || name === province)
  if (province !== undefined && !known) {
    refuse("invalid_data", "Không có sàn của tỉnh này.", { field: "province", code: "province_unknown" })
  }
  if (rest.price_min !== undefined && rest.price_max !== undefined && rest.price_min > rest.price_max) {
    refuse("invalid_data", "Giá thấp nhất phải nhỏ hơn giá cao nhất.", { field: "price_min", code: "price_range" })
  }
  return {
    ...rest,
    ...(known && { province_code: known.code }),
    ...(stars !== undefined && { stars: stars as 3 | 4 | 5 }),
    ...(in_stock && { in_stock: true as const }),
  }
}

const SUGGEST = z.object({ q: text.default("") }).strict()

/** Reads the query of a suggestion: what was typed so far. @throws Refusal invalid_data */
export const readSuggestQuery = (query: Record<string, unknown>): string => parse(SUGGEST, query).q
