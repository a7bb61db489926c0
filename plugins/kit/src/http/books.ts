import type { SettlementMode } from "./operator"

export type LedgerFaultKind =
  | "entry_unbalanced"
  | "entry_empty"
  | "closing_wrong"
  | "order_wrong"
  | "discount_wrong"
  | "surplus_wrong"
  | "payout_wrong"
  | "ruling_wrong"
  | "chargeback_wrong"
  | "card_wrong"
/** Something in the books that cannot be right: what, of what, and how far it is off, in dong. */
export type LedgerFault = { fault: LedgerFaultKind; subject: string; off: number }

/** What the last proof of the books found. `faults` null: the proof itself failed, `failure` says why. `took` in milliseconds. */
export type BooksProof = {
  at: string
  took: number
  faults: number | null
  /** The first of them. */
  shown: LedgerFault[]
  failure: string | null
}

/** All accounts of one kind together, in dong: "carrier_cod" for every carrier. */
export type BookBalance = { kind: string; accounts: number; balance: number }

/** What waits for somebody on one floor: in the operator's own queue, and in those of its stalls. */
export type FloorDifferences = {
  floor_id: string
  name: string
  settlement_mode: SettlementMode
  /** Rows of carriers' statements that were handed in for the floor. */
  waiting: number
  claimed: number
  /** The same of its stalls, waiting and claimed together. */
  of_stalls: number
  /** Bank transfers that its stalls have to look at. */
  transfers: number
}

/** GET /admin/books. `is_overdue`: no proof came to its end for longer than a night and a bit. */
export type Books = {
  proof: BooksProof | null
  is_overdue: boolean
  balances: BookBalance[]
  floors: FloorDifferences[]
}
