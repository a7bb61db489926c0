import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"

/** A month in the address: "2026-11". */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Tháng chưa đúng, ví dụ đúng: 2026-11.")

/** Query of GET /seller/:seller_id/earnings/:month. */
export const statementQuery = z.object(paging).strict()
