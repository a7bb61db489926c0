import type { InferTypeOf } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { Day } from "@san-ocop/kit/day"
import type { NewTraceEvent } from "../../lib/epcis-event"
import type { LotKind } from "./kinds"
import type { Lot } from "./models/lot"

export type LotRecord = InferTypeOf<typeof Lot>

/** Who writes, and when. */
export type Write = { actor: Actor; at: Date }

/** What is said of a lot beside what it is and how much; null or left out: nobody has declared it. */
export type LotDeclaration = {
  best_before: Day | null
  brand?: string | null
  standards?: string | null
  origin_commune_code?: string | null
  origin_place?: string | null
  origin_geo?: string | null
  supplier?: string | null
  pictures?: string[]
  declared_by?: string | null
}

export type NewLot = LotDeclaration & {
  /** Goods unless said otherwise. */
  kind?: LotKind
  /** 3 to 40 capital letters, digits and hyphens, a permanent key; made from product and number when none is given. */
  code?: string
  /** 1 to 8 capital letters and digits, unique for the product; made from the day when none is given. Goods only. */
  lot_number?: string | null
  /** Of a material or a box. */
  name?: string | null
  /** Of goods. */
  product_id: string | null
  producer_id: string
  /** Whose stall records it. */
  seller_id?: string | null
  /** Chosen by whoever sends the form. */
  request_key?: string | null
  /** Of what that form said: `recordLotOnce` makes it. */
  request_digest?: string | null
  province_code: string
  made_on: Day
  /** A whole number of `unit`. */
  quantity: number
  unit: string
  is_sample?: boolean
  events: NewTraceEvent[]
}
