import type { Day } from "@san-ocop/kit/day"
import type { NewTraceEvent } from "../../lib/epcis-event"

export type NewLot = {
  /** Printed on labels: 3 to 40 capital letters, digits and hyphens. A permanent key. */
  code: string
  product_id: string
  producer_id: string
  province_code: string
  made_on: Day
  best_before: Day | null
  /** A whole number of `unit`. */
  quantity: number
  unit: string
  is_sample?: boolean
  events: NewTraceEvent[]
}
