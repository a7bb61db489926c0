import type { Actor } from "@san-ocop/floor/lib/actor"
import type { PaymentMethod } from "@san-ocop/kit/http/checkout"
import type { DisputeState } from "@san-ocop/kit/http/dispute-state"
import type { DecideDispute, DisputeReason, DisputeSide } from "@san-ocop/kit/http/disputes"
import type { ReturnAccount } from "@san-ocop/kit/http/returns"

export type Write = { actor: Actor; at: Date }
/** `account`: where the shopper wants his money; null where a card paid. */
export type OpenDispute = {
  group_order_id: string
  reason: DisputeReason
  words: string
  account: ReturnAccount | null
} & Write
export type AnswerDispute = { id: string; words: string } & Write
export type WithdrawDispute = { id: string } & Write
export type RuleOnDispute = { id: string; decision: DecideDispute } & Write
export type NewDisputeFile = {
  dispute_id: string
  private_file_id: string
  side: DisputeSide
  name: string
  mime: string
  size: number
} & Write

/** What a change needs of a dispute's row. */
export type DisputeRow = {
  id: string
  code: string
  group_order_id: string
  order_code: string
  seller_id: string
  seller_slug: string
  floor_id: string
  province_code: string
  payment_method: PaymentMethod
  bank_bin: string | null
  account_number: string | null
  holder_name: string | null
  state: DisputeState
  answer: string | null
  due_at: Date
}
