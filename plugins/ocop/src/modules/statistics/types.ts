import type { Actor } from "@san-ocop/floor/lib/actor"
import type { Day } from "@san-ocop/kit/day"
import type { Indicator, StatisticsScope } from "@san-ocop/kit/http/statistics"

export type NewRecord = {
  indicator: string
  variant: string
  province_code: string
  commune_code: string | null
  on_day: Day
  value: number
  note: string | null
  source: string
  is_sample?: boolean
}

export type Withdrawal = { id: string; reason: string; actor: Actor; at: Date }

export type NewSnapshot = {
  title: string
  province_code: string
  scope: StatisticsScope
  indicators: Indicator[]
  is_sample?: boolean
}
