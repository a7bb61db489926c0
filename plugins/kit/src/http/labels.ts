import type { Day } from "../day"

/** A4 sheets of 24 or 65 stickers, or a roll with one sticker after another. */
export const LABEL_LAYOUTS = ["a4_24", "a4_65", "roll_50x30"] as const
export type LabelLayout = (typeof LABEL_LAYOUTS)[number]

/** `unit`: each label has a serial of its own. `lot`: all are alike and answer with the lot, for cartons and small goods. */
export const LABEL_KINDS = ["unit", "lot"] as const
export type LabelKind = (typeof LABEL_KINDS)[number]

/** At most so many labels in one go; more are printed as further batches. */
export const LABELS_AT_ONCE = 10_000

/** An entry of the stamp register. */
export type LabelBatch = {
  id: string
  kind: LabelKind
  layout: LabelLayout
  quantity: number
  /** Consecutive numbers of the lot's items; null for labels of the lot. */
  first_item: number | null
  last_item: number | null
  /** Serials of the first and the last, as printed. */
  first_serial: string | null
  last_serial: string | null
  /** The last day on which the claim that these labels were printed under holds. */
  valid_to: Day
  printed_by: string
  /** ISO 8601 instants. */
  printed_at: string
  /** How often its file was fetched. */
  files_made: number
  /** How many labels of the file that is being made, or was made last, are in it. */
  written: number
  voided_at: string | null
  void_reason: string | null
}

/** GET /seller/:seller_id/lots/:lot_id/label-batches */
export type LotLabels = {
  lot: {
    id: string
    code: string
    lot_number: string | null
    product_name: string
    producer_name: string
    made_on: Day
    best_before: Day | null
    quantity: number
    unit: string
  }
  /** Null when labels may be printed today; else why not. */
  refusal: string | null
  /** How many more unit labels the register allows for this lot. */
  units_left: number
  /** Where the labels of the lot answer, as printed. */
  address: string
  /** Newest first. */
  batches: LabelBatch[]
}

/** POST /seller/:seller_id/lots/:lot_id/label-batches */
export type NewLabelBatch = { kind: LabelKind; layout: LabelLayout; quantity: number }

/** POST /seller/:seller_id/lots/:lot_id/label-batches/:batch_id/void */
export type VoidLabelBatch = { reason: string }
