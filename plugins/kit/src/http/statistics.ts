import type { Day } from "../day"
import type { Page } from "./problem"

/** Where and when a number is asked for. Every number is as the registers stood at the end of `as_of`. */
export type StatisticsScope = {
  /** Null: all provinces, for a national reader. */
  province_code: string | null
  province_name: string | null
  /** One of the provinces until 30 June 2025 that went into this one. */
  old_province: string | null
  commune_code: string | null
  commune_name: string | null
  /** First and last day of the reporting period, both inclusive. */
  from: Day
  to: Day
  as_of: Day
}

/** What a number follows when the question changes. */
export type IndicatorFilter = "province" | "old_province" | "commune" | "period" | "as_of"

export type IndicatorPart = { id: string; name: string; value: number }

/** One way to count an indicator. The press counts the same thing in several ways, so no number goes without its definition. */
export type IndicatorVariant = {
  id: string
  name: string
  definition: string
  /** Vietnamese: "sản phẩm", "%", "đồng". */
  unit: string
  /** From the platform's own registers, or from the records that officers keep. */
  source: "computed" | "kept"
  filters: IndicatorFilter[]
  /** Null: there is no number ("chưa có số liệu"), which is not zero. */
  value: number | null
  parts: IndicatorPart[]
  /** Day of the newest record that a kept number comes from. */
  recorded_on: Day | null
}

/** One of the 19 indicators that provinces report. */
export type Indicator = { id: string; number: number; name: string; variants: IndicatorVariant[] }

/**
 * GET /department/statistics?from=…&to=…&as_of=…&old_province=…&commune_code=…[&province_code=…, for a national officer only].
 * Without days: this year until today, as of today. …/export answers the same as XLSX.
 */
export type Statistics = {
  scope: StatisticsScope
  /** The old provinces and the communes that may be asked for; empty over all provinces. */
  places: { old_provinces: string[]; communes: { code: string; name: string }[] }
  indicators: Indicator[]
  may_record: boolean
}
export type StatisticsQuery = {
  province_code?: string
  old_province?: string
  commune_code?: string
  from?: Day
  to?: Day
  as_of?: Day
}

/** GET /department/statistics/snapshots?limit=…&offset=… (a Page of these), newest first; …/export as XLSX */
export type SnapshotRow = {
  id: string
  title: string
  scope: StatisticsScope
  taken_at: string
  taken_by: string
  is_sample: boolean
}
/** POST /department/statistics/snapshots answers a Snapshot: what was counted, for ever as it was. */
export type FreezeSnapshot = Omit<StatisticsQuery, "province_code"> & { title: string }
/** GET /department/statistics/snapshots/:id; …/export answers it as XLSX. */
export type Snapshot = SnapshotRow & { indicators: Indicator[] }

/** A number that the platform has no source for, written down by an officer with where it comes from. Never changed, only withdrawn. */
export type IndicatorRecord = {
  id: string
  indicator: string
  variant: string
  indicator_name: string
  variant_name: string
  unit: string
  province_name: string | null
  commune_code: string | null
  commune_name: string | null
  on_day: Day
  value: number
  note: string | null
  /** The paper or report that says so. */
  source: string
  written_by: string
  written_at: string
  withdrawn: { at: string; by: string; reason: string } | null
  is_sample: boolean
}
/** GET /department/statistics/records?indicator=…&limit=…&offset=…, newest day first */
export type IndicatorRecordList = Page<IndicatorRecord> & {
  /** What can be recorded. */
  kept: { indicator: string; variant: string; indicator_name: string; variant_name: string; unit: string }[]
  may_record: boolean
}
/** POST /department/statistics/records answers the IndicatorRecord. */
export type NewIndicatorRecord = {
  indicator: string
  variant: string
  commune_code?: string
  on_day: Day
  value: number
  note?: string
  source: string
}
/** POST /department/statistics/records/:id/withdraw answers the IndicatorRecord. */
export type WithdrawIndicatorRecord = { reason: string }
