import type { Actor } from "@san-ocop/floor/lib/actor"
import type { CardShare } from "@san-ocop/kit/card-steps"
import type { CardOperationState } from "../../modules/card/card-operation-moves"

/** What completion writes of a card. ISO 8601, since it passes through workflow steps. */
export type NewCardPayment = {
  id: string
  group_id: string
  pay_until: string
  orders: { group_order_id: string; amount: number }[]
}

export type CardOperationKind = "capture" | "refund" | "void"
export type CardOperationRow = {
  id: string
  kind: CardOperationKind
  amount: number
  shares: CardShare[]
  state: CardOperationState
}

/** What a provider says of a refund that it took on. `reason`: why it came to nothing, in its words. */
export type RefundAnswer = { status: "pending" | "done" | "failed"; reason: string | null }

/** News of a provider, whose signature was checked. */
export type CardNews = {
  event_id: string
  type: string
  amount: number
  reference: string | null
  intent_id: string | null
  dispute: Record<string, unknown> | null
  /** Of a refund: which operation it is of, and how it stands. */
  refund: CardNewsRefund | null
}
export type CardNewsRefund = { id: string; operation: string | null; status: string; reason: string | null }

export type Write = { actor: Actor; at: Date }
