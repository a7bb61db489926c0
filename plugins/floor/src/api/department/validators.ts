import { z } from "@medusajs/framework/zod"
import { paging } from "../../lib/parse"

export const AuditQuery = z.object(paging).strict()
export type AuditQuery = z.infer<typeof AuditQuery>
