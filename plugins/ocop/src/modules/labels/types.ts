import type { Actor } from "@san-ocop/floor/lib/actor"
import type { Day } from "@san-ocop/kit/day"
import type { NewLabelBatch } from "@san-ocop/kit/http/labels"

export type OpenBatch = NewLabelBatch & {
  lot_id: string
  product_id: string
  province_code: string
  seller_id: string
  lot_path: string
  valid_to: Day
  is_sample?: boolean
  actor: Actor
  at: Date
}

export type VoidBatch = { id: string; reason: string; actor: Actor; at: Date }

/** Labels of a batch from the one with number `first_item` in the lot to the one with `last_item`. */
export type VoidItems = VoidBatch & { first_item: number; last_item: number }
