import { z } from "@medusajs/framework/zod"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { reportSchema } from "@san-ocop/marketplace/lib/cases/schemas"
import { prose } from "@san-ocop/marketplace/lib/listings/person-text"
import { type Day, isDay } from "@san-ocop/kit/day"

const someDay = z
  .string()
  .refine(isDay, { message: "Ngày chưa đúng." })
  .transform((text) => text as Day)
  .optional()

export const ScansQuery = z.object({ ...oneProvince, from: someDay, to: someDay }).strict()
export type ScansQuery = z.infer<typeof ScansQuery>

const degrees = (most: number) => z.number().min(-most).max(most)

export const NewItemPlace = z
  .object({
    code: z.string().trim().min(1).max(60),
    serial: z.string().trim().min(1).max(32),
    device: z.string().regex(/^[\w-]{22}$/),
    latitude: degrees(90),
    longitude: degrees(180),
  })
  .strict()
export type NewItemPlace = z.infer<typeof NewItemPlace>

/** A report as of a product, with what stands on the label beside the lot. */
export const LabelReport = reportSchema
  .extend({
    serial: z
      .string()
      .trim()
      .regex(/^[0-9A-Za-z]{1,20}$/)
      .optional(),
  })
  .strict()
export type LabelReport = z.infer<typeof LabelReport>

export const DismissSuspicion = z.object({ reason: prose(5, 500, "Vui lòng ghi rõ lý do.") }).strict()
