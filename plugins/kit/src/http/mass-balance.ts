/**
 * What is on record of a lot's goods, in the lot's unit: the mass balance of a traceability exercise. Each piece that was made is at one
 * place; `in_stock` null says that nobody counts it.
 */
export type MassFacts = {
  made: number
  /** Went into other lots. Steps that say no quantity are counted in `unmeasured`. */
  transformed: number
  unmeasured: number
  /** Sent, or ordered with this lot chosen for the parcel. */
  sold: number
  /** Left for buyers, whatever became of it afterwards. */
  dispatched: number
  /** Came back and went on sale again: it is in stock, or was dispatched once more. */
  restocked: number
  /** Came back to its stall and is kept apart. */
  received_back: number
  /** Destroyed where it was, by the stall's word. */
  destroyed: number
  in_stock: number | null
}

/** `unaccounted`: what was made, less all that was found; negative where more was found than was made. */
export type LotBalance = MassFacts & {
  name: string
  unit: string
  /** Of what was dispatched, what neither came back nor was destroyed. */
  with_buyers: number
  unaccounted: number
}

/** The mass balance of a recall: its lots, without boxes, whose goods are counted in their lots; and each product in each unit as a sum. */
export type MassBalance = {
  /** The first of them; `more` is how many are not listed. All are in the sums. */
  lots: (LotBalance & {
    code: string
    /**
     * The code of the recall that stopped the lot before this one and counted its stock, null where none did. A report that was frozen
     * before this was told lacks it.
     */
    stopped_by?: string | null
  })[]
  more: number
  sums: (LotBalance & { lots: number; accounted_percent: number | null })[]
  /** Pieces of these products that were sent in the days in question without a lot on record. */
  sent_without_lot: number
}
