import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { isBank } from "@san-ocop/kit/banks"
import { PAYOUT_RESULTS } from "@san-ocop/kit/http/payouts"
import { line } from "../listings/person-text"

/** Most rows of a bank's file of results that are taken in at a time. */
export const MOST_RESULTS = 1_000
export const TOO_MANY_RESULTS = `Mỗi lần ghi nhiều nhất ${MOST_RESULTS.toLocaleString("vi-VN")} dòng. Mời chia kết quả thành nhiều tệp.`

const bankReference = line(1, 64, "Vui lòng nhập số giao dịch của ngân hàng.")
const reason = line(3, 200, "Vui lòng ghi lý do, ít nhất 3 ký tự.")

export const payoutPage = z.object(paging).strict()

/** Body of POST …/payout-batches, …/approve, …/send and …/cancel. */
export const nothing = z.object({}).strict()

/** Body of POST /admin/payouts/:id/mark. */
export const markPayoutSchema = z
  .object({
    state: z.enum([...PAYOUT_RESULTS, "paid_late", "cancelled"], "Vui lòng chọn kết quả."),
    bank_reference: bankReference.optional(),
    reason: reason.optional(),
  })
  .strict()

/** Body of POST /admin/payees/:seller_id/confirm. */
export const confirmPayeeSchema = z
  .object({
    bank_bin: z.string().refine(isBank, "Không có ngân hàng này."),
    account_number: z.string().regex(/^[A-Za-z0-9]{1,19}$/, "Số tài khoản chưa đúng."),
    holder_name: line(1, 160, "Thiếu tên chủ tài khoản."),
  })
  .strict()

/** Body of POST /admin/payout-batches/:id/results. */
export const payoutResultsSchema = z
  .object({
    lines: z
      .array(
        z
          .object({
            line: z.number().int().min(1).max(100_000),
            reference: z.string().regex(/^[A-Z0-9]{1,19}$/, "Mã lệnh chi chưa đúng."),
            amount: z.number().int().min(1).max(1_000_000_000_000),
            result: z.enum(PAYOUT_RESULTS),
            bank_reference: bankReference.nullable(),
            reason: line(1, 200).nullable(),
          })
          .strict(),
      )
      .min(1, "Tệp không có dòng nào.")
      .max(MOST_RESULTS, TOO_MANY_RESULTS),
  })
  .strict()
