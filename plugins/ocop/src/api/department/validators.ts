import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"

const words = z.string().trim().max(200).optional()

export const ProducersQuery = z.object({ ...paging, q: words }).strict()
export type ProducersQuery = z.infer<typeof ProducersQuery>

export const CertificatesQuery = z
  .object({
    ...paging,
    q: words,
    standing: z.enum(["valid", "expiring", "expired", "replaced", "suspended", "revoked", "not_recognised"]).optional(),
  })
  .strict()
export type CertificatesQuery = z.infer<typeof CertificatesQuery>
