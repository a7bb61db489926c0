import { z } from "@medusajs/framework/zod"
import { type Day, isDay } from "@san-ocop/kit/day"

/** The day of a row of a statement that was read before. */
export const statementDay = z
  .string()
  .refine(isDay, "Ngày chưa đúng.")
  .transform((text) => text as Day)
