import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { isBank } from "@san-ocop/kit/banks"
import { line, prose } from "../listings/person-text"
import { statementDay } from "../statement-day"

const accountNumber = z
  .string("Vui lòng nhập số tài khoản.")
  .max(60, "Số tài khoản dài quá.")
  .transform((typed) => typed.replace(/[\s.-]/g, "").toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9]{4,19}$/, "Số tài khoản gồm 4 đến 19 chữ số hoặc chữ cái không dấu."))

/** Body of POST /seller/:seller_id/bank-account. */
export const stallAccountSchema = z
  .object({
    bank_bin: z.string("Vui lòng chọn ngân hàng.").refine(isBank, "Vui lòng chọn ngân hàng trong danh sách."),
    account_number: accountNumber,
    holder_name: line(2, 100, "Vui lòng nhập tên chủ tài khoản."),
  })
  .strict()

export const transfersQuery = z.object({ ...paging, list: z.enum(["waiting", "done"]).default("waiting") }).strict()

/** Body of POST …/transfers/:id/resolve. */
export const resolveTransferSchema = z
  .object({
    resolution: z.enum(["accepted", "to_refund", "dismissed", "refunded"], "Vui lòng chọn cách xử lý."),
    note: prose(0, 300)
      .optional()
      .transform((text) => text || null),
  })
  .strict()

/** Most lines of a statement that are taken in at a time. */
export const MOST_LINES = 1_000

/** Body of POST …/transfers/statement/apply. */
export const applyStatementSchema = z
  .object({
    lines: z
      .array(
        z
          .object({
            line: z.number().int().min(1).max(100_000),
            day: statementDay,
            amount: z.number().int().min(1).max(1_000_000_000_000),
            content: z.string().max(1_000),
            reference: z.string().max(100).nullable(),
          })
          .strict(),
      )
      .min(1, "Sao kê không có khoản nào chuyển đến.")
      .max(MOST_LINES, `Mỗi lần ghi nhiều nhất ${MOST_LINES} khoản. Mời chia sao kê thành nhiều tệp.`),
  })
  .strict()
