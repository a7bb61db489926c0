import type { GeographyIndex } from "@san-ocop/floor/lib/geography/geography-index"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Day } from "@san-ocop/kit/day"
import { KEPT } from "../../lib/statistics/indicators"
import type { NewRecord } from "../../modules/statistics/types"

const wrong = (field: string, message: string, code: string): never => refuse("invalid_data", message, { field, code })

const HUNDRED = 100

/**
 * What the table cannot say: that officers keep this number, that the place is in the province, that the day has come.
 * @throws Refusal invalid_data with the field that is wrong
 */
export function assertRecordFacts(record: NewRecord, index: GeographyIndex, today: Day): void {
  const known = KEPT.find(
    ({ indicator, variant }) => indicator.id === record.indicator && variant.id === record.variant,
  )
  if (!known) return wrong("variant", "Vui lòng chọn số liệu trong danh sách.", "not_kept")
  const { keeps, mayFall, unit } = known.variant
  if (record.value < 0 && !mayFall) wrong("value", "Số liệu không được âm.", "negative")
  if (keeps === "share" && !mayFall && record.value > HUNDRED) {
    wrong("value", "Tỷ lệ không được quá 100%.", "more_than_all")
  }
  if (unit !== "%" && unit !== "ha" && !Number.isInteger(record.value)) {
    wrong("value", "Vui lòng ghi số nguyên.", "not_whole")
  }
  if (record.on_day > today) wrong("on_day", "Ngày không được sau hôm nay.", "day_in_future")
  if (record.commune_code !== null && index.commune.get(record.commune_code)?.province_code !== record.province_code) {
    wrong("commune_code", "Vui lòng chọn xã, phường của tỉnh.", "commune_unknown")
  }
}
