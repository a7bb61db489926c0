import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"

const words = z.string().trim().max(200).optional()

export const ProducersQuery = z.object({ ...paging, ...oneProvince, q: words }).strict()
export type ProducersQuery = z.infer<typeof ProducersQuery>
