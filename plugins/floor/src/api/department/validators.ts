import { z } from "@medusajs/framework/zod"
import { isDay } from "@san-ocop/kit/day"
import { paging } from "../../lib/parse"
import { oneProvince } from "../../lib/province-read"
import { SheetWords } from "../../lib/sheets/words"

const day = z.string().refine(isDay, { error: "Ngày chưa đúng, mời ghi theo dạng năm-tháng-ngày." }).optional()

const filter = {
  ...oneProvince,
  entity_type: z.string().max(60).optional(),
  entity_id: z.string().max(100).optional(),
  who: z.string().trim().max(100).optional(),
  action: z.string().max(100).optional(),
  from: day,
  to: day,
}

/** An id alone names nothing: two kinds of records may have one. */
const wholeEntity = ({
  entity_type,
  entity_id,
}: {
  entity_type?: string | undefined
  entity_id?: string | undefined
}) => (entity_type === undefined) === (entity_id === undefined)
const HALF = { error: "Cần ghi cả loại và mã của hồ sơ.", path: ["entity_id"] }

export const AuditQuery = z
  .object({ ...paging, ...filter })
  .strict()
  .refine(wholeEntity, HALF)
export type AuditQuery = z.infer<typeof AuditQuery>

export const AuditExport = z
  .object({ ...filter, words: SheetWords })
  .strict()
  .refine(wholeEntity, HALF)
export type AuditExport = z.infer<typeof AuditExport>
