import { z } from "@medusajs/framework/zod"
import { parsePhone } from "@san-ocop/kit/phone"

/** A Vietnamese telephone number as people type it; reads to its national form. */
export const phone = z.string().transform((typed, context) => {
  const read = parsePhone(typed)
  if (read !== null) return read
  context.addIssue({ code: "custom", message: "Số điện thoại chưa đúng." })
  return z.NEVER
})
