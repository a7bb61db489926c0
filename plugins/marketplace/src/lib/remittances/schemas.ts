import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { line, prose } from "../listings/person-text"
import { statementDay } from "../statement-day"

/** Most lines of a statement that are taken in at a time. */
export const MOST_LINES = 1_000
export const TOO_MANY_LINES = `Mỗi lần ghi nhiều nhất ${MOST_LINES.toLocaleString("vi-VN")} dòng. Mời chia bảng kê thành nhiều tệp.`
const MOST_DONG = 1_000_000_000_000

const dong = z.number().int().min(0).max(MOST_DONG)
const eitherWay = z.number().int().min(-MOST_DONG).max(MOST_DONG)

/** Body of POST …/cod-statements. */
export const takeInCodStatementSchema = z
  .object({
    carrier: line(2, 100, "Vui lòng nhập tên đơn vị vận chuyển."),
    file_name: line(1, 200, "Tệp phải có tên."),
    file_hash: z.string().regex(/^[0-9a-f]{64}$/, "Mời đọc lại tệp."),
    lines: z
      .array(
        z
          .object({
            line: z.number().int().min(1).max(100_000),
            day: statementDay,
            tracking_code: z.string().regex(/^[A-Z0-9]{1,64}$/, "Mã vận đơn chưa đúng."),
            cod: dong,
            fee: eitherWay,
            remitted: eitherWay,
          })
          .strict(),
      )
      .min(1, "Bảng kê không có vận đơn nào.")
      .max(MOST_LINES, TOO_MANY_LINES),
  })
  .strict()

export const codLinesQuery = z.object({ ...paging, list: z.enum(["waiting", "done"]).default("waiting") }).strict()

export const codStatementsQuery = z.object(paging).strict()

/** Body of POST …/cod-lines/:id/resolve. */
export const resolveCodLineSchema = z
  .object({
    resolution: z.enum(["settled", "accepted", "claimed", "recovered", "dismissed"], "Vui lòng chọn cách xử lý."),
    note: prose(0, 300)
      .optional()
      .transform((text) => text || null),
  })
  .strict()
