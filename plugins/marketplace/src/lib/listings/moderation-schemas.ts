import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { SheetWords } from "@san-ocop/floor/lib/sheets/words"
import type { AppealState } from "@san-ocop/kit/http/listing-appeal"
import { APPEAL_MOVES } from "../../modules/listing/appeal-moves"
import { prose } from "./person-text"

const STATES = Object.keys(APPEAL_MOVES) as [AppealState, ...AppealState[]]
/** What one click approves at most: each is a decision of its own. */
const MOST = 50

export const BulkApprovalSchema = z
  .object({
    listings: z
      .array(
        z.object({ id: z.string().min(1).max(64), revision_number: z.number().int().min(1).max(1_000_000) }).strict(),
      )
      .min(1, "Mời chọn ít nhất một sản phẩm.")
      .max(MOST, `Mỗi lần duyệt nhiều nhất ${MOST} sản phẩm.`)
      .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, "Có sản phẩm được chọn hai lần."),
    confirmed_count: z.number("Thiếu số sản phẩm đã xác nhận.").int().min(1).max(MOST),
  })
  .strict()
export type BulkApprovalBody = z.output<typeof BulkApprovalSchema>

export const OpenAppealSchema = z
  .object({ words: prose(10, 2000, "Mời bà con viết vì sao, ít nhất một câu.") })
  .strict()
export type OpenAppealBody = z.output<typeof OpenAppealSchema>

export const AppealAnswerSchema = z
  .object({ answer: prose(10, 2000, "Mời viết trả lời cho người bán, ít nhất một câu.") })
  .strict()
export type AppealAnswerBody = z.output<typeof AppealAnswerSchema>

/** Without a state: the open ones; `late`: those of them that wait too long, as the desk's home counts them. */
export const AppealsQuery = z
  .object({
    ...paging,
    ...oneProvince,
    state: z.enum(STATES).optional(),
    late: z
      .enum(["true", "false"])
      .transform((words) => words === "true")
      .optional(),
  })
  .strict()
export type AppealsQuery = z.output<typeof AppealsQuery>

/** The list as a table: its filter, and the words for its codes. */
export const AppealsExport = z
  .object({ ...oneProvince, state: z.enum(STATES).optional(), late: z.boolean().optional(), words: SheetWords })
  .strict()
export type AppealsExport = z.output<typeof AppealsExport>
