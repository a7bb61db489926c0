import type { Actor } from "@san-ocop/floor/lib/actor"
import type { PayoutState } from "@san-ocop/kit/http/payouts"

export type Write = { actor: Actor; at: Date }

/** A payout as its changes need it. */
export type KeptPayout = {
  id: string
  batch_id: string
  floor_id: string
  province_code: string
  seller_id: string
  amount: number
  reference: string
  bank_bin: string
  account_number: string
  holder_name: string
  state: PayoutState
  bank_reference: string | null
}

/** Why a payout moves: the bank's reference of it, or what went wrong. */
export type MoveNote = { bank_reference?: string | null; reason?: string | null }
