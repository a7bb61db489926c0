import type { Day } from "@san-ocop/kit/day"

/** Money that came to a seller's account, as his bank told of it. */
export type BankTransaction = {
  /** The feed's own name for it: one that is known already is the same money. */
  provider_id: string
  /** Null where the feed is of one account. */
  account_number: string | null
  /** Whole dong, more than zero. */
  amount: number
  content: string
  /** The bank's own number, which other feeds tell too. */
  reference: string | null
  received_on: Day
}

/** What one piece of a feed says: money that came, money that went out, or nothing that can be read, and why. */
export type Told =
  { kind: "incoming"; transaction: BankTransaction } | { kind: "outgoing" } | { kind: "unreadable"; message: string }

/** Where a bank's news come from. `Piece` is what arrives at a time: one webhook, one line of a statement. */
export interface BankFeed<Piece> {
  readonly name: string
  read(piece: Piece): Told
}
