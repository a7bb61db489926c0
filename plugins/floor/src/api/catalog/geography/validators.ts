import { z } from "@medusajs/framework/zod"

const code = z.string().trim().min(1).max(10)
const text = z.string().trim().min(1).max(100)

export const CommuneQuery = z.object({ province_code: code, q: text.optional() }).strict()
export type CommuneQuery = z.infer<typeof CommuneQuery>

export const OldPlaceQuery = z.object({ q: text.min(2), province_code: code.optional() }).strict()
export type OldPlaceQuery = z.infer<typeof OldPlaceQuery>
