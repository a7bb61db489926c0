import { z } from "@medusajs/framework/zod"
import type { OfficerRequest } from "./officer-request"

/** By which a national officer looks at one province alone. Spread it into the query of a desk's list, and of its export. */
export const oneProvince = {
  province_code: z
    .string()
    .regex(/^\d{2}$/, "Mã tỉnh, thành phố chưa đúng.")
    .optional(),
}

type Asked = { province_code?: string | undefined } | undefined

/**
 * Whose records a list of the desk shows: to an officer of a province his own, whatever he asks for; to a national officer those of the
 * province that he asks for, or of all (null).
 */
export function provinceRead({
  officer,
  validatedQuery,
  validatedBody,
}: Pick<OfficerRequest, "officer" | "validatedQuery" | "validatedBody">): string | null {
  const asked = (validatedBody as Asked) ?? (validatedQuery as Asked)
  return officer.province_code ?? asked?.province_code ?? null
}
