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
  /** All of them are void. */
  voided_at: string | null
  void_reason: string | null
  /** How many are void while the others hold; those of `voids`, where there are not too many to show. */
  voided_quantity: number
  /** Newest first, at most 50. */
  voids: VoidedLabels[]
}

/** Some labels of an entry that were voided, by their numbers in the lot. */
export type VoidedLabels = {
  first_item: number
  last_item: number
  reason: string
  voided_by: string
  voided_at: string
}

/** What is to be said of an entry today: it holds, some of its labels are void, all are, or its claim has ended. */
export const STAMP_STATES = ["in_force", "part_voided", "voided", "ended"] as const
export type StampState = (typeof STAMP_STATES)[number]

/** GET /department/label-batches?q&lot&state&limit&offset (a Page of these): the stamp register of the officer's province. */
export type StampRow = Pick<
  LabelBatch,
  | "id"
  | "kind"
  | "quantity"
  | "voided_quantity"
  | "first_item"
  | "last_item"
  | "first_serial"
  | "last_serial"
  | "valid_to"
  | "printed_at"
  | "void_reason"
> & {
  state: StampState
  lot_id: string
  lot_code: string
  lot_number: string | null
  product_name: string
  producer_name: string
  seller_name: string
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
export type NewLabelBatch = {
  /** The same key of the same stall again is the same batch. */
  request_key?: string | null
  kind: LabelKind
  layout: LabelLayout
  quantity: number
}

/**
 * POST /seller/:seller_id/lots/:lot_id/label-batches/:batch_id/void. `from` and `to` are the first and the last label to be voided, each by its number
 * or by the code that is printed on it; `from` alone is one label, and without either the whole batch is void.
 */
export type VoidLabelBatch = { reason: string; from?: string; to?: string }
