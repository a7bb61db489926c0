import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { SheetWords } from "@san-ocop/floor/lib/sheets/words"
import { phoneSchema } from "../checkout/place-order-schema"
import { prose } from "../listings/person-text"
import { refundAccountSchema } from "../returns/schemas"
import { DISPUTE_REASONS } from "./disputable"

const words = prose(5, 2000, "Vui lòng kể rõ, ít nhất năm chữ cái.")

/** Body of POST /store/order-groups/:code/orders/:order_code/disputes. */
export const newDisputeSchema = z
  .object({
    phone: phoneSchema,
    reason: z.enum(DISPUTE_REASONS, "Vui lòng chọn lý do tranh chấp."),
    words,
    account: refundAccountSchema,
  })
  .strict()
export const answerDisputeSchema = z.object({ words }).strict()
export const disputePage = z.object({ show: z.enum(["open", "all"]).default("open"), ...paging }).strict()
export type DisputePage = z.output<typeof disputePage>
/** The same list at the desk, which a national officer may narrow. */
export const deskDisputePage = disputePage.extend(oneProvince).strict()
/** The list as a table: its filter, and the words for its codes. */
export const disputesExport = deskDisputePage.omit({ limit: true, offset: true }).extend({ words: SheetWords }).strict()
export type DisputesExport = z.output<typeof disputesExport>

/** Body of POST /admin/disputes/:id/decide. */
export const decideDisputeSchema = z.discriminatedUnion(
  "outcome",
  [
    z.object({ outcome: z.literal("refused"), words }).strict(),
    z
      .object({
        outcome: z.literal("refund"),
        bearer: z.enum(["seller", "floor"], "Vui lòng chọn bên chịu tiền."),
        amount: z
          .number("Vui lòng nhập số tiền hoàn.")
          .int("Số tiền hoàn phải là số đồng nguyên.")
          .min(1, "Số tiền hoàn phải lớn hơn 0.")
          .max(1_000_000_000_000, "Số tiền hoàn chưa đúng."),
        words,
      })
      .strict(),
  ],
  "Vui lòng chọn quyết định.",
)
