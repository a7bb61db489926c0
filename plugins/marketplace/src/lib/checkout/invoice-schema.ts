import { z } from "@medusajs/framework/zod"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { parseTaxCode } from "@san-ocop/kit/tax-code"
import { line } from "../listings/person-text"

/** A tax code as people type it, as papers print it; empty is none. */
const taxCode = z
  .string("Mã số thuế chưa đúng.")
  .max(30, "Mã số thuế chưa đúng.")
  .transform((typed, context) => {
    if (typed.trim() === "") return undefined
    const read = parseTaxCode(typed, Number(vietnamDay(clock.now()).slice(0, 4)))
    if (read) return read.code as string
    context.addIssue({ code: "custom", message: "Mã số thuế chưa đúng: có chữ số bị sai hoặc thiếu." })
    return z.NEVER
  })

/**
 * What an electronic invoice has to say of its buyer (Decree 254/2026/NĐ-CP, which replaced 123/2020 and 70/2025 in July 2026): who he is, where, and his tax code, which a
 * person need not have.
 */
export const invoiceSchema = z
  .object({
    kind: z.enum(["person", "organisation"], "Vui lòng chọn hóa đơn cho cá nhân hay tổ chức."),
    name: line(1, 200, "Vui lòng nhập tên người mua trên hóa đơn."),
    tax_code: taxCode.optional(),
    address: line(1, 300, "Vui lòng nhập địa chỉ trên hóa đơn."),
    email: z
      .string("Thư điện tử nhận hóa đơn chưa đúng.")
      .trim()
      .max(254, "Thư điện tử nhận hóa đơn chưa đúng.")
      .pipe(z.email("Thư điện tử nhận hóa đơn chưa đúng.")),
  })
  .strict()
  .refine(({ kind, tax_code }) => kind === "person" || tax_code !== undefined, {
    path: ["tax_code"],
    message: "Vui lòng nhập mã số thuế của tổ chức.",
  })
