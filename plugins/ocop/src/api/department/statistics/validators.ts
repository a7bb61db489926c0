import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { type Day, isDay } from "@san-ocop/kit/day"

const day = z.custom<Day>((value) => typeof value === "string" && isDay(value), "Ngày chưa đúng, vui lòng xem lại.")
const code = z.string().trim().min(1).max(10)

const place = { old_province: z.string().trim().min(1).max(60).optional(), commune_code: code.optional() }
const days = { from: day.optional(), to: day.optional(), as_of: day.optional() }

export const StatisticsQuery = z.object({ province_code: code.optional(), ...place, ...days }).strict()
export type StatisticsQuery = z.infer<typeof StatisticsQuery>

export const FreezeSnapshot = z
  .object({ title: z.string().trim().min(3, "Vui lòng ghi tên báo cáo.").max(200), ...place, ...days })
  .strict()
export type FreezeSnapshot = z.infer<typeof FreezeSnapshot>

export const SnapshotsQuery = z.object({ ...paging, ...oneProvince }).strict()
export type SnapshotsQuery = z.infer<typeof SnapshotsQuery>

export const SnapshotsExport = z.object(oneProvince).strict()
export type SnapshotsExport = z.infer<typeof SnapshotsExport>

const RECORDS = { ...oneProvince, indicator: z.string().trim().max(60).optional() }

export const RecordsQuery = z.object({ ...paging, ...RECORDS }).strict()
export type RecordsQuery = z.infer<typeof RecordsQuery>

export const RecordsExport = z.object(RECORDS).strict()
export type RecordsExport = z.infer<typeof RecordsExport>

const LARGEST = 1e12

export const NewIndicatorRecord = z
  .object({
    indicator: z.string().trim().min(1).max(60),
    variant: z.string().trim().min(1).max(60),
    commune_code: code.optional(),
    on_day: day,
    value: z.number("Vui lòng ghi số liệu bằng số.").min(-LARGEST).max(LARGEST),
    note: z.string().trim().max(1000).optional(),
    source: z.string().trim().min(3, "Vui lòng ghi nguồn số liệu: văn bản, báo cáo nào.").max(300),
  })
  .strict()
export type NewIndicatorRecord = z.infer<typeof NewIndicatorRecord>

export const WithdrawIndicatorRecord = z
  .object({ reason: z.string().trim().min(3, "Vui lòng ghi rõ lý do.").max(500) })
  .strict()
export type WithdrawIndicatorRecord = z.infer<typeof WithdrawIndicatorRecord>
