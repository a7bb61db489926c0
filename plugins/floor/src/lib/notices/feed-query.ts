import { z } from "@medusajs/framework/zod"
import { paging } from "../parse"

/** The query of a feed of notices. */
export const NoticeQuery = z
  .object({
    ...paging,
    unread: z
      .enum(["true", "false"])
      .transform((text) => text === "true")
      .optional(),
  })
  .strict()
export type NoticeQuery = z.infer<typeof NoticeQuery>

export const NoBody = z.object({}).strict()
