import { z } from "@medusajs/framework/zod"
import { paging } from "../parse"

export const UndeliveredQuery = z
  .object({ ...paging, state: z.enum(["failed", "unknown", "not_configured", "unreachable"]).optional() })
  .strict()
export type UndeliveredQuery = z.infer<typeof UndeliveredQuery>

export const SendAgainBody = z
  .object({ ids: z.array(z.string().min(1).max(64)).min(1).max(100, "Mỗi lần gửi lại nhiều nhất 100 thông báo.") })
  .strict()
export type SendAgainBody = z.infer<typeof SendAgainBody>
