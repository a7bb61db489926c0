import type { Day } from "../day"
import type { CaseContact } from "./casework"
import type { PaymentMethod } from "./checkout"
import type { DisputeState } from "./dispute-state"
import type { ReturnState } from "./return-offer"
import type { ReturnAccount } from "./returns"

/** Whose evidence it is. */
export type DisputeSide = "shopper" | "seller"

export type DisputeReason = "not_received" | "not_as_described" | "damaged" | "missing" | "return_refused" | "other"

/** What the operator decided: money back, whole or in part, at the cost of the stall or of the floor; or nothing. */
export type DisputeOutcome = "refund" | "refused"
export type DisputeBearer = "seller" | "floor"
export type DisputeMove = "answer" | "withdraw" | "add_file" | "decide"

export type DisputeFile = { id: string; name: string; mime: string; size: number; side: DisputeSide }

/** What a decision moved, in dong, and how its refund stands. */
export type DisputeMoney = {
  amount: number
  bearer: DisputeBearer
  refund: { id: string; code: string; state: ReturnState }
}

/**
 * A shopper does not agree with a stall about an order's money: the stall answers, and an operator decides. As both sides see it. POST /store/disputes/lookup { code, phone }, …/:code/withdraw { phone }, GET /seller/:seller_id/disputes/:id and
 * POST …/:id/answer { words } answer it; …/files takes a piece of evidence from either side. GET /department/disputes/:id
 * answers it for departments of its province to read, without moves.
 */
export type Dispute = {
  id: string
  code: string
  order: { id: string; code: string }
  seller: { name: string; slug: string }
  /** How the order was paid: to a card money goes back by itself, else the stall transfers it. */
  payment_method: PaymentMethod
  reason: DisputeReason
  words: string
  state: DisputeState
  opened_at: string
  /** Until when the stall may answer; null when nothing waits for it. */
  due_on: Day | null
  is_late: boolean
  answer: string | null
  files: DisputeFile[]
  outcome: DisputeOutcome | null
  decision_words: string | null
  decided_at: string | null
  money: DisputeMoney | null
  /** What the reader may do now. */
  moves: DisputeMove[]
}

/** POST /store/order-groups/:code/orders/:order_code/disputes answers a Dispute. `account`: needed unless a card paid. */
export type NewDispute = { phone: string; reason: DisputeReason; words: string; account?: ReturnAccount }

/**
 * GET /seller/:seller_id/disputes, and GET /admin/disputes?show=open|all and GET /department/disputes?show=open|all of the officer's own province (a Page of these), what waits
 * for the reader first. `amount`: what goes back, in dong, and `bearer` who bears it; null while nothing does.
 */
export type DisputeRow = Pick<
  Dispute,
  "id" | "code" | "reason" | "state" | "opened_at" | "due_on" | "is_late" | "outcome"
> & {
  order_code: string
  seller_name: string
  province_name: string | null
  amount: number | null
  bearer: DisputeBearer | null
}

/** GET /admin/disputes/:id. `left`: the most that can be given back, in dong; `bearers`: who may be made to bear it. */
export type DisputeReview = Dispute & {
  contact: CaseContact
  left: number
  bearers: DisputeBearer[]
}

/** POST /admin/disputes/:id/decide answers a DisputeReview. */
export type DecideDispute =
  { outcome: "refused"; words: string } | { outcome: "refund"; bearer: DisputeBearer; amount: number; words: string }
