import type { Day } from "../day"

/** The bank account that shoppers of a stall pay into. `bank_bin`: number of a bank in kit/banks. */
export type StallAccount = {
  bank_bin: string
  account_number: string
  holder_name: string
  is_sample: boolean
  changed_at: string
}
/** GET /seller/:seller_id/bank-account; POST SaveStallAccount, and POST …/remove {}, answer the same. */
export type StallAccountPage = { account: StallAccount | null }
export type SaveStallAccount = Pick<StallAccount, "bank_bin" | "account_number" | "holder_name">

/** What a shopper has to transfer for one stall's order. `payload` is what the QR code says. */
export type TransferRequest = {
  bank_bin: string
  account_number: string
  holder_name: string
  is_sample: boolean
  amount: number
  memo: string
  payload: string
  pay_until: string
}

/** How an order that is paid by transfer stands, in dong. */
export type TransferStanding = {
  request: TransferRequest
  /** When it was paid; null while it waits, and for ever when its time was over. */
  paid_at: string | null
  /** What came in for it, less what was given back. */
  received: number
  /** What the stall has to give back to the shopper. */
  refund_due: number
  refunded: number
}

export type TransferSource = "sepay" | "statement" | "seller"
/** Why somebody has to look at a transfer; it is never decided by itself. */
export type TransferReason = "under" | "over" | "late" | "duplicate" | "unknown"
export type TransferState = "matched" | "waiting" | "accepted" | "to_refund" | "refunded" | "dismissed"

/** Money that came to a stall's account. */
export type TransferRow = {
  id: string
  source: TransferSource
  received_on: Day
  amount: number
  content: string
  reference: string | null
  reason: TransferReason | null
  state: TransferState
  order: { id: string; code: string; total: number } | null
  /** What may be done with it now. */
  moves: TransferState[]
  note: string | null
}
/** GET /seller/:seller_id/transfers?list=waiting|done&limit=…&offset=… (a Page of TransferRow) */
export type TransferList = "waiting" | "done"
/** POST /seller/:seller_id/transfers/:id/resolve: answers the TransferRow. */
export type ResolveTransfer = { resolution: TransferState; note?: string }

/** One line of a statement, as it was read. `line`: its number in the file. */
export type StatementLine = { line: number; day: Day; amount: number; content: string; reference: string | null }
/** What a line will do, or did. "known": it was read before. */
export type StatementOutcome = "pays" | "confirms" | "known" | TransferReason
export type JudgedStatementLine = StatementLine & { outcome: StatementOutcome; order_code: string | null }
export type StatementError = { line: number; message: string }

/** POST /seller/:seller_id/transfers/statement (the file): a dry run, nothing is written. POST …/apply { lines } does it. */
export type StatementReading = {
  lines: JudgedStatementLine[]
  errors: StatementError[]
  /** Lines of money that went out. */
  outgoing: number
}
export type ApplyStatement = { lines: StatementLine[] }
