import type { Day } from "../day"

/** The life of what is paid out to one stall. `paid_late`: the bank had said that it failed, and paid it after all. */
export const PAYOUT_STATES = [
  "drafted",
  "approved",
  "sent",
  "paid",
  "failed",
  "unknown",
  "returned",
  "paid_late",
  "cancelled",
] as const
export type PayoutState = (typeof PAYOUT_STATES)[number]

/** What a bank says became of one transfer. */
export const PAYOUT_RESULTS = ["paid", "failed", "unknown", "returned"] as const satisfies readonly PayoutState[]
export type PayoutResult = (typeof PAYOUT_RESULTS)[number]

/** When money is paid out: so many days after delivery, from so much on, on these days of the week (1 is Monday, 7 Sunday). */
export type PayoutTerms = { hold_days: number; minimum: number; weekdays: number[] }

/** Why nothing is paid to a stall: it has named no account, an operator has not confirmed it as it is now, it may not sell. */
export type PayeeHold = "no_account" | "unconfirmed" | "suspended"
/** Why an order's money waits: the operator does not have it yet, its shopper wants to give goods back or complains, it is not delivered. */
export type CreditHold = "unsettled" | "contested" | "undelivered"

/** A bank account, and the bank's name as people know it. */
export type PayeeAccount = { bank_bin: string; bank_name: string; account_number: string; holder_name: string }

/** What stands between a floor and one of its stalls, in dong. `due`: to be paid now, below zero the stall owes it. */
export type DueStall = {
  seller_id: string
  name: string
  due: number
  orders: number
  waiting: number
  held: number
  /** Why no payout is formed though something is due. */
  why: PayeeHold | "below_minimum" | null
  payee_hold: PayeeHold | null
  /** The account that the stall names now, and the one that the department confirmed for its producer, as far as it is shown. */
  account: PayeeAccount | null
  department: { bank_name: string | null; last4: string | null; holder_name: string | null } | null
}
/** GET /admin/floors/:floor_id/payouts/due. `approvers`: how many operators a batch needs. */
export type DuePayouts = {
  today: Day
  terms: PayoutTerms
  approvers: 1 | 2
  /** What would be paid if a batch were formed now. */
  amount: number
  stalls: DueStall[]
}

/** POST /admin/payees/:seller_id/confirm: the account as the operator saw it. Answers the PayeeAccount. */
export type ConfirmPayee = Pick<PayeeAccount, "bank_bin" | "account_number" | "holder_name">

/** What one stall is paid in a batch. `reference` stands in the transfer's content; `moves`: what may be said of it now. */
export type PayoutRow = PayeeAccount & {
  id: string
  batch_id: string
  seller_id: string
  seller_name: string
  amount: number
  orders: number
  reference: string
  state: PayoutState
  bank_reference: string | null
  reason: string | null
  moved_at: string
  moves: PayoutState[]
}

/** By what a batch is paid: the file for the bank, or its payouts' codes. Whichever is fetched first refuses the other. */
export type PayoutChannel = "file" | "code"

/** Some payouts that go to the bank together. `payouts` and `amount` leave out what was called off; `states`: how many stand how. POST /admin/floors/:floor_id/payout-batches forms one and answers it. */
export type PayoutBatchRow = {
  id: string
  floor_id: string
  formed_by: string
  formed_at: string
  approved_by: string | null
  approved_at: string | null
  sent_by: string | null
  sent_at: string | null
  handed_over_by: PayoutChannel | null
  payouts: number
  amount: number
  states: Partial<Record<PayoutState, number>>
}
/** GET /admin/payout-batches/:id; POST …/:id/approve, …/:id/send and …/:id/cancel answer the same. GET …/:id/file is the file for the bank. */
export type PayoutBatch = PayoutBatchRow & { items: PayoutRow[] }

/** POST /admin/payouts/:id/mark: answers the PayoutRow. A payout that is paid has the bank's reference, one that is not a reason. */
export type MarkPayout = { state: PayoutResult | "paid_late" | "cancelled"; bank_reference?: string; reason?: string }

/** One row of a bank's file of results, as it was read. */
export type PayoutResultLine = {
  line: number
  reference: string
  amount: number
  result: PayoutResult
  bank_reference: string | null
  reason: string | null
}
/** What a row will do, or did. "known": nothing new; "stranger": no payout of this batch; "contradicts": it cannot be after what was said before. */
export type PayoutOutcome = "applies" | "known" | "stranger" | "amount" | "no_reference" | "contradicts"
export type JudgedPayoutResult = PayoutResultLine & { outcome: PayoutOutcome; seller_name: string | null }
export type PayoutResultError = { line: number; message: string }
/** POST /admin/payout-batches/:id/results/reading (the file): a dry run. POST …/:id/results { lines } answers it without errors. */
export type PayoutReading = { lines: JudgedPayoutResult[]; errors: PayoutResultError[] }
export type TakeInPayoutResults = { lines: PayoutResultLine[] }

/** What a stall was or will be paid. */
export type SellerPayout = {
  id: string
  amount: number
  orders: number
  state: PayoutState
  bank_name: string
  account_last4: string
  bank_reference: string | null
  moved_on: Day
}
/** Money that comes on a day. */
export type ComingPayout = { day: Day; amount: number; orders: number }
/** GET /seller/:seller_id/payouts?limit=…&offset=… `due`: what the next batch pays, below zero what is taken off it. */
export type SellerPayouts = {
  terms: PayoutTerms
  due: number
  coming: ComingPayout[]
  held: { why: CreditHold; amount: number; orders: number }[]
  hold: PayeeHold | null
  items: SellerPayout[]
  count: number
  limit: number
  offset: number
}
